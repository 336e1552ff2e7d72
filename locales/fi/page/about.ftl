### Words of the page: the register, related notices and this notice. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-register = Rekisteri
section-related-notices = Muut selosteet
section-about = Tietoja selosteesta
label-register-name = Rekisterin nimi
label-belongs-to = Yritys, jolle rekisteri kuuluu
label-follows = Noudatettava lainsäädäntö
related-supplements =
    { $caveat ->
        [may] Tämä seloste voi täydentää toisen rekisterin selostetta:
        [as-a-rule] Tämä seloste täydentää yleensä toisen rekisterin selostetta:
       *[none] Tämä seloste täydentää toisen rekisterin selostetta:
    }
related-data-moves-to =
    { $caveat ->
        [may] Tietoja voi siirtyä toiseen rekisteriin:
        [as-a-rule] Tietoja siirtyy yleensä toiseen rekisteriin:
       *[none] Tietoja siirtyy toiseen rekisteriin:
    }
related-data-comes-from =
    { $caveat ->
        [may] Tietoja voi tulla toisesta rekisteristä:
        [as-a-rule] Tietoja tulee yleensä toisesta rekisteristä:
       *[none] Tietoja tulee toisesta rekisteristä:
    }
related-see-also = Katso myös:
related-connected-product = Tietoja laitteen tuottamasta datasta:
related-unnamed = nimeä ei ole mainittu
label-version = Versio
label-created = Laadittu
label-updated = Viimeksi päivitetty
label-binding = Ratkaiseva kieliversio
changes = Selosteen muutokset
