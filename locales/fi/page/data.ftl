### Words of the page: data subjects and their data. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-data-subjects = Rekisteröidyt
section-data = Henkilötiedot
section-obligation-to-provide = Onko tietojen antaminen pakollista?
data-subjects-intro =
    { $first ->
        [no] { $caveat ->
            [may] Lisäksi rekisterissä voi olla tietoja seuraavista ryhmistä:
            [as-a-rule] Lisäksi rekisterissä on yleensä tietoja seuraavista ryhmistä:
            [at-most] Lisäksi rekisterissä on laajimmillaan tietoja seuraavista ryhmistä:
           *[none] Lisäksi rekisterissä on tietoja seuraavista ryhmistä:
        }
       *[yes] { $caveat ->
            [may] Rekisterissä voi olla tietoja seuraavista ryhmistä:
            [as-a-rule] Rekisterissä on yleensä tietoja seuraavista ryhmistä:
            [at-most] Rekisterissä on laajimmillaan tietoja seuraavista ryhmistä:
           *[none] Rekisterissä on tietoja seuraavista ryhmistä:
        }
    }
section-children = Lapset
children-age-limit = Ikäraja on { $age } vuotta.
children-consents =
    { $limited ->
        [yes] Alle { $age } vuoden ikäisen puolesta suostumuksen antaa huoltaja.
       *[no] Jos lapsi on laissa säädettyä ikää nuorempi, suostumuksen antaa huoltaja.
    }
children-informed =
    { $limited ->
        [yes] Alle { $age } vuoden ikäisen tietojen käsittelystä kerrotaan huoltajalle.
       *[no] Lapsen tietojen käsittelystä kerrotaan huoltajalle.
    }
children-not-asked =
    { $limited ->
        [yes] Alle { $age } vuoden ikäisen tietojen käsittelyyn ei pyydetä huoltajan suostumusta.
       *[no] Lapsen tietojen käsittelyyn ei pyydetä huoltajan suostumusta.
    }
label-includes = Mukaan lukien
data-heading = { $category }: { $whose }
data-other-groups = Muut ryhmät
data-intro =
    { $caveat ->
        [may] Rekisterissä voi olla seuraavia tietoja:
        [as-a-rule] Rekisterissä on yleensä seuraavat tiedot:
        [at-most] Rekisterissä on laajimmillaan seuraavat tiedot:
       *[none] Rekisterissä on seuraavat tiedot:
    }
data-sensitive = Pidämme näitä tietoja arkaluonteisina.
such-as = { $term } (esimerkiksi { $examples })
not-collected = Tiedot, joita ei kerätä
label-ground = Käsittelyn peruste
label-special-condition = Käsittelyn edellytys
label-not-used-for = Tarkoitukset, joihin tietoa ei käytetä
label-requirement = Velvollisuus antaa tieto
if-not-provided = Jos et anna tietoja:
