### Words of the page: purposes and legal bases. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-purposes = Käsittelyn tarkoitukset ja oikeusperuste
    .without-basis = Käsittelyn tarkoitukset
purposes-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi voimme käsitellä henkilötietoja seuraaviin tarkoituksiin:
            [as-a-rule] Lisäksi käsittelemme henkilötietoja yleensä seuraaviin tarkoituksiin:
            [at-most] Lisäksi käsittelemme henkilötietoja laajimmillaan seuraaviin tarkoituksiin:
           *[none] Lisäksi käsittelemme henkilötietoja seuraaviin tarkoituksiin:
        }
       *[yes] { $caveat ->
            [may] Voimme käsitellä henkilötietoja seuraaviin tarkoituksiin:
            [as-a-rule] Käsittelemme henkilötietoja yleensä seuraaviin tarkoituksiin:
            [at-most] Käsittelemme henkilötietoja laajimmillaan seuraaviin tarkoituksiin:
           *[none] Käsittelemme henkilötietoja seuraaviin tarkoituksiin:
        }
    }
not-used = Tietoja ei käytetä seuraaviin tarkoituksiin: { $purposes }.
together-caption = Tarkoitukset ja mitä niihin liittyy
together-untold = ei eritelty
bases-explained = Mitä oikeusperusteet tarkoittavat
label-legal-basis = Oikeusperuste
label-legal-basis-all = Kaikkien tarkoitusten oikeusperuste
label-legal-basis-others = Muiden tarkoitusten oikeusperuste
label-basis-reason = Ilmoitettu peruste
label-interests = Oikeutettu etu
label-laws = Lainsäädäntö
label-laws-stated = Mainittu lainsäädäntö
label-beneficiaries = Myös seuraavien hyväksi
