## purpose

purpose_load-balancing = load balancing of network traffic
    .as-verb = to balance the load of network traffic
purpose_bot-protection = protection against spam and bots
    .as-verb = to protect against spam and bots
purpose_preference-storage = remembering choices
    .as-verb = to remember choices
purpose_embedded-content = showing embedded content
    .as-verb = to show embedded content
purpose_social-media-features = social media features
    .as-verb = to offer social media features
purpose_ab-testing = testing different versions of pages
    .as-verb = to test different versions of pages

## recipient

recipient_advertising-networks = advertising networks
    .to = to advertising networks
recipient_cookie-providers = third parties that set cookies
    .to = to third parties that set cookies

## source

source_advertising-partners = advertising partners
    .from = from advertising partners
