### Words of the page: cookies. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-cookies = Kakor
cookies-intro = På webbplatsen används kakor för följande ändamål:
cookies-in-use = Kakor som används
cookie-unnamed = Kaka
cookie-session = tills du stänger webbläsaren
label-duration = Giltighetstid
label-third-parties = Tredje parter
third-parties-none = inga
