### Words of the page: cookies. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-cookies = Evästeet
cookies-intro = Verkkosivustolla käytetään evästeitä seuraaviin tarkoituksiin:
cookies-in-use = Käytössä olevat evästeet
cookie-unnamed = Eväste
cookie-session = kunnes suljet selaimen
label-duration = Voimassaoloaika
label-third-parties = Kolmannet osapuolet
third-parties-none = ei ole
