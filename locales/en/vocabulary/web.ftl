## purpose

purpose_load-balancing = load balancing of network traffic
purpose_bot-protection = protection against spam and bots
purpose_preference-storage = remembering choices
purpose_embedded-content = showing embedded content
purpose_social-media-features = social media features
purpose_ab-testing = testing different versions of pages

## recipient

recipient_advertising-networks = advertising networks
recipient_cookie-providers = third parties that set cookies

## source

source_advertising-partners = advertising partners
