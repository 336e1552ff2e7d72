### Words of the page: what several topics use. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

list-is-open = Förteckningen är inte uttömmande.
more-information = Mer information:
label-purpose = Ändamål
label-purposes = Ändamål
label-whom = Vilka det gäller
label-which-data = Uppgifter
label-condition = Villkor
label-country = Land
law-section = { $act }, { $section }{"\u00A0"}§
law-article = { $act }, artikel{"\u00A0"}{ $article }
law-regulation = { $act }, bestämmelse{"\u00A0"}{ $regulation }
law-chapter-section = { $act }, { $chapter }{"\u00A0"}kap. { $section }{"\u00A0"}§

## Languages, as items of a list

language_fi = finska
language_sv = svenska
language_en = engelska
