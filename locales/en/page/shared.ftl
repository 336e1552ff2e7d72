### Words of the page: what several topics use. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

list-is-open = The list is not exhaustive.
more-information = More information:
label-purpose = Purpose
label-purposes = Purposes
label-whom = Who it concerns
label-which-data = Data
label-condition = Condition
label-country = Country
law-section = { $act }, section{"\u00A0"}{ $section }
law-article = { $act }, Article{"\u00A0"}{ $article }
law-regulation = { $act }, regulation{"\u00A0"}{ $regulation }
law-chapter-section = { $act }, chapter{"\u00A0"}{ $chapter }, section{"\u00A0"}{ $section }

## Languages, as items of a list

language_fi = Finnish
language_sv = Swedish
language_en = English
