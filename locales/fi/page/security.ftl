### Words of the page: security and accuracy. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-security = Tietojen suojaaminen
security-intro =
    { $caveat ->
        [may] Tietoja voidaan suojata seuraavin keinoin:
        [as-a-rule] Tietoja suojataan yleensä seuraavin keinoin:
       *[none] Tietoja suojataan seuraavin keinoin:
    }
accuracy = Tietojen oikeellisuus
accuracy-intro = Huolehdimme tietojen oikeellisuudesta seuraavin keinoin:
