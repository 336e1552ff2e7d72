### Words of the page: its frame. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

title = { $name }{"\u00A0"}– { $word }
description = { $title }. Rekisterinpitäjä: { $controller }. Näin henkilötietoja käsitellään.
# The language and territory for previews of the page: as Open Graph knows them.
og-locale = fi_FI
skip-to-content = Siirry sisältöön
contents = Sisällys
languages = Kielet
language-missing = Tätä selostetta ei ole seuraavalla kielellä: { $language }
draft-banner = Luonnos, jota ei ole julkaistu: puutteet näkyvät kohdissaan.
draft-watermark = LUONNOS
whole-notice = Lue koko tietosuojaseloste
all-notices = Kaikki tietosuojaselosteet
index-title = Tietosuojaselosteet
banner-label = Huomaa
updated-on = Päivitetty { $date }
version-is = Versio { $version }
close = Sulje
back-to-top = Sivun alkuun
