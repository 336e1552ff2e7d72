### Words of the page: its frame. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

title = { $name }{"\u00A0"}– { $word }
description = { $title }. Personuppgiftsansvarig: { $controller }. Så behandlas personuppgifterna.
# The language and territory for previews of the page: as Open Graph knows them.
og-locale = sv_SE
skip-to-content = Gå till innehållet
contents = Innehåll
languages = Språk
language-missing = Den här beskrivningen finns inte på följande språk: { $language }
draft-banner = Utkast som inte är publicerat: bristerna visas på sina ställen.
draft-watermark = UTKAST
whole-notice = Läs hela dataskyddsbeskrivningen
all-notices = Alla dataskyddsbeskrivningar
index-title = Dataskyddsbeskrivningar
banner-label = Observera
updated-on = Uppdaterad { $date }
version-is = Version { $version }
close = Stäng
back-to-top = Till början av sidan
