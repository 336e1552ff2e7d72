### Words of the page: the first layer, questions that a reader asks first. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

summary = Lyhyesti
summary-controller = Kuka vastaa tiedoista?
summary-purposes = Mihin tietoja käytetään?
summary-basis = Millä oikeusperusteella?
summary-retention = Kuinka kauan tietoja säilytetään?
summary-objection = Miten voit vastustaa käsittelyä?
summary-rights = Mitä oikeuksia sinulla on?
summary-requests = Miten käytät oikeuksiasi?
summary-contact = Keneltä voit kysyä?
summary-complaint = Minne voit valittaa?
summary-complaint-somewhere = Valvontaviranomaiselle
summary-unless-stated = Ellei toisin mainita
summary-hedged = { $term } ({ $caveat })
summary-more-periods =
    { $count ->
        [one] Lisäksi { $number } muu säilytysaika
       *[other] Lisäksi { $number } muuta säilytysaikaa
    }
summary-more-ways =
    { $count ->
        [one] Lisäksi { $number } muu tapa
       *[other] Lisäksi { $number } muuta tapaa
    }
summary-object = Voit vastustaa käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella.
summary-object-direct-marketing = Voit vastustaa suoramarkkinointia milloin tahansa ja maksutta.
summary-right-access = pääsy omiin tietoihin
summary-right-rectification = virheiden oikaiseminen
summary-right-erasure = tietojen poistaminen
summary-right-restriction = käsittelyn rajoittaminen
summary-right-portability = tietojen siirtäminen toiseen palveluun
summary-right-withdraw-consent = suostumuksen peruuttaminen
summary-right-human-intervention = automaattisen päätöksen saattaminen ihmisen arvioitavaksi
