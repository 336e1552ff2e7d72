### Words of the page: what several topics use. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

list-is-open = Luettelo ei ole tyhjentävä.
more-information = Lisätietoja:
label-purpose = Tarkoitus
label-purposes = Tarkoitukset
label-whom = Keitä koskee
label-which-data = Tiedot
label-condition = Ehto
label-country = Maa
law-section = { $act }, { $section }{"\u00A0"}§
law-article = { $act }, { $article }{"\u00A0"}artikla
law-regulation = { $act }, { $regulation }{"\u00A0"}määräys
law-chapter-section = { $act }, { $chapter }{"\u00A0"}luvun { $section }{"\u00A0"}§

## Languages, as items of a list

language_fi = suomi
language_sv = ruotsi
language_en = englanti
