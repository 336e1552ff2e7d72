### Words of the page: cookies. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-cookies = Cookies
cookies-intro = The website uses cookies for the following purposes:
cookies-in-use = Cookies in use
cookie-unnamed = Cookie
cookie-session = until you close the browser
label-duration = Duration
label-third-parties = Third parties
third-parties-none = none
