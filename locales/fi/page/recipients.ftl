### Words of the page: recipients and staff. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-recipients = Tietojen vastaanottajat
section-staff-access = Pääsy tietoihin
disclosure-none =
    { $to ->
        [purposes] { $excepted ->
                [yes] { $caveat ->
                    [as-a-rule] Tietoja ei yleensä luovuteta muille näiden omiin tarkoituksiin, paitsi { $except }.
                   *[none] Tietoja ei luovuteta muille näiden omiin tarkoituksiin, paitsi { $except }.
                }
               *[no] { $caveat ->
                    [as-a-rule] Tietoja ei yleensä luovuteta muille näiden omiin tarkoituksiin.
                   *[none] Tietoja ei luovuteta muille näiden omiin tarkoituksiin.
                }
            }
       *[others] { $excepted ->
                [yes] { $caveat ->
                    [as-a-rule] Tietoja ei yleensä luovuteta muille, paitsi { $except }.
                   *[none] Tietoja ei luovuteta muille, paitsi { $except }.
                }
               *[no] { $caveat ->
                    [as-a-rule] Tietoja ei yleensä luovuteta muille.
                   *[none] Tietoja ei luovuteta muille.
                }
            }
    }
disclosure-none-named =
    { $to ->
        [purposes] { $caveat ->
                [as-a-rule] Tietoja ei yleensä luovuteta muille näiden omiin tarkoituksiin, paitsi näissä tapauksissa: { $except }.
               *[none] Tietoja ei luovuteta muille näiden omiin tarkoituksiin, paitsi näissä tapauksissa: { $except }.
            }
       *[others] { $caveat ->
                [as-a-rule] Tietoja ei yleensä luovuteta muille, paitsi näissä tapauksissa: { $except }.
               *[none] Tietoja ei luovuteta muille, paitsi näissä tapauksissa: { $except }.
            }
    }
disclosure-only-to =
    { $excepted ->
        [yes] { $caveat ->
            [as-a-rule] Tietoja luovutetaan yleensä vain seuraaville: { $circle }. Muille tietoja luovutetaan yleensä vain seuraavissa tapauksissa: { $except }.
           *[none] Tietoja luovutetaan vain seuraaville: { $circle }. Muille tietoja luovutetaan vain seuraavissa tapauksissa: { $except }.
        }
       *[no] { $caveat ->
            [as-a-rule] Tietoja luovutetaan yleensä vain seuraaville: { $circle }.
           *[none] Tietoja luovutetaan vain seuraaville: { $circle }.
        }
    }
disclosure-only-when =
    { $caveat ->
        [as-a-rule] Tietoja luovutetaan yleensä vain seuraavissa tapauksissa: { $except }.
       *[none] Tietoja luovutetaan vain seuraavissa tapauksissa: { $except }.
    }
label-disclosure-purposes = Luovuttamisen tarkoitus
label-never-for = Tarkoitukset, joihin tietoja ei koskaan luovuteta
recipients-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi tietoja voivat saada seuraavat vastaanottajat:
            [as-a-rule] Lisäksi tietoja saavat yleensä seuraavat vastaanottajat:
            [at-most] Lisäksi tietoja saavat laajimmillaan seuraavat vastaanottajat:
           *[none] Lisäksi tietoja saavat seuraavat vastaanottajat:
        }
       *[yes] { $caveat ->
            [may] Tietoja voivat saada seuraavat vastaanottajat:
            [as-a-rule] Tietoja saavat yleensä seuraavat vastaanottajat:
            [at-most] Tietoja saavat laajimmillaan seuraavat vastaanottajat:
           *[none] Tietoja saavat seuraavat vastaanottajat:
        }
    }
processors-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi puolestamme tietoja voivat käsitellä seuraavat:
            [as-a-rule] Lisäksi puolestamme tietoja käsittelevät yleensä seuraavat:
            [at-most] Lisäksi puolestamme tietoja käsittelevät laajimmillaan seuraavat:
           *[none] Lisäksi puolestamme tietoja käsittelevät seuraavat:
        }
       *[yes] { $caveat ->
            [may] Puolestamme tietoja voivat käsitellä seuraavat:
            [as-a-rule] Puolestamme tietoja käsittelevät yleensä seuraavat:
            [at-most] Puolestamme tietoja käsittelevät laajimmillaan seuraavat:
           *[none] Puolestamme tietoja käsittelevät seuraavat:
        }
    }
recipient-unnamed = Vastaanottaja, jota ei ole nimetty
label-role = Rooli
label-recipient = Vastaanottaja
tools = Käytössä olevat ohjelmat
staff-access-intro = Tietoihin pääsevät seuraavat:
