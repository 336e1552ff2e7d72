### Findings on sources. What the parts of a message are, and how values come in: findings.ftl.

SR001 = Tietojen lähde puuttuu
    .message = { $case ->
        [only-person] Selosteessa on lähteenä vain rekisteröity, vaikka nämä tiedot saadaan muualta: { $data }.
        [external] Seloste ei kerro, mistä tiedot saadaan, vaikka nämä saadaan muualta kuin rekisteröidyltä: { $data }.
        [entry] Tässä kohdassa ei nimetä tietojen lähdettä.
       *[other] Seloste ei kerro, mistä tiedot saadaan.
    }
    .why = Rekisteröidylle on kerrottava niiden tietojen lähde, joita ei ole saatu häneltä itseltään. Jos kaikki tiedot saadaan häneltä, laki ei sitä vaadi, mutta sen sanominen on vakiintunut käytäntö.
    .help = { $case ->
        [only-person] Lisää kohta [[source]] sille, jolta nämä tiedot saadaan. Jos rekisteröity antaa ne itse, määrittele niille oma termi otsikkorivillä [vocabulary.data.new-id] ja kirjoita sen alle external = false
        [external] Lisää kohta [[source]] jokaiselle muulle lähteelle ja yksi rekisteröidylle itselleen: terms = ["data-subject"]
        [entry] Kirjoita sanaston lähde (terms = ["data-subject"]) tai yritys tai viranomainen (parties = ["…"]). Jos kohtaa ei tarvita, poista se.
       *[other] Lisää kohta [[source]]. Jos rekisteröity antaa kaikki tiedot, riittää kirjoittaa: terms = ["data-subject"]
    }
    .snippet = { $case ->
        [entry] terms = [""]
       *[other]
            {"["}[source]]
            terms = ["data-subject"]
    }

SR002 = Lähde on epämääräinen
    .message = { $case ->
        [term] Tämä lähde voi olla lähes kuka tahansa: { $source }.
        [caveat] Lähteiden luettelo on merkitty epätäydelliseksi: ”not-exhaustive”.
       *[other] Tämä teksti jättää avoimeksi, keneltä muulta tietoja saadaan.
    }
    .why = Rekisteröidylle on kerrottava, mistä häntä koskevat tiedot ovat peräisin. Lähde olisi nimettävä tai ainakin kerrottava sen tyyppi ja toimiala, jotta rekisteröity voi kääntyä sen puoleen.
    .help = { $case ->
        [term] Nimeä tietojen antajat avaimessa ”parties”, kukin omalla otsikkorivillään [party.new-id], jossa on sanan ”new-id” tilalla oma tunniste. Jos heitä on liikaa, kirjoita, minkä tyyppisiä he ovat, esimerkiksi "address-services".
        [caveat] Lisää puuttuvat lähteet nimeltä tai tyypeittäin ja poista ”not-exhaustive”.
       *[other] Lisää muut lähteet avaimeen ”terms” tai ”parties” ja poista avoimeksi jättävät sanat tekstistä.
    }

SR003 = Lähteen yleistä saatavuutta ei kerrota
    .message = Seloste ei kerro, onko tässä nimetty lähde yleisesti saatavilla.
    .why = Jos muualta kuin rekisteröidyltä saadut tiedot tulevat yleisesti saatavilla olevasta lähteestä, se on kerrottava. Jos eivät, laki ei vaadi mitään.
    .help = Jos kuka tahansa voi katsoa tiedot lähteestä, kirjoita: public = true. Muussa tapauksessa kirjoita: public = false. Jos kohdassa on kummankinlaisia lähteitä, tee niistä omat kohdat tai kirjoita rivi kunkin lähteen oman otsikkorivin [party.…] alle.

SR004 = Muut lähteet kielletään ja mainitaan
    .message = Tekstin mukaan tiedot saadaan vain henkilöltä itseltään (”{ $words }”), mutta selosteessa mainitaan toinenkin lähde: { $source }.
    .why = Jos tietoja saadaan muualta, jokaisen on saatava tietää, mistä. Molemmat lausumat eivät voi pitää paikkaansa.
    .help = Korjaa virke tai poista lähde, jos sitä ei käytetä.
