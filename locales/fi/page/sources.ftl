### Words of the page: sources. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-sources = Tietolähteet
sources-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi voimme saada tietoja seuraavista lähteistä:
            [as-a-rule] Lisäksi saamme tietoja yleensä seuraavista lähteistä:
            [at-most] Lisäksi saamme tietoja laajimmillaan seuraavista lähteistä:
           *[none] Lisäksi saamme tietoja seuraavista lähteistä:
        }
       *[yes] { $caveat ->
            [may] Voimme saada tietoja seuraavista lähteistä:
            [as-a-rule] Saamme tietoja yleensä seuraavista lähteistä:
            [at-most] Saamme tietoja laajimmillaan seuraavista lähteistä:
           *[none] Saamme tietoja seuraavista lähteistä:
        }
    }
source-unnamed = Lähde, jota ei ole nimetty
source-updates =
    { $caveat ->
        [may] Näin saaduilla tiedoilla voidaan myös päivittää aiempia tietoja.
       *[none] Näin saaduilla tiedoilla myös päivitetään aiempia tietoja.
    }
source-public = Nämä tiedot saadaan yleisesti saatavilla olevista lähteistä.
source-not-public = Näitä tietoja ei saada yleisesti saatavilla olevista lähteistä.
label-occasions = Tilanteet
