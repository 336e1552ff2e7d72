### Words of the page: rights, requests and complaints. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-objection = Oikeus vastustaa käsittelyä
section-rights = Oikeutesi
section-requests = Näin käytät oikeuksiasi
section-complaint = Valitus valvontaviranomaiselle
right-denied = Tämän selosteen mukaan tämä oikeus ei ole käytettävissä.
right-denied-no-such-basis = Oikeutta ei ole, koska käsittelyn oikeusperuste ei anna sitä.
right-denied-legal-obligation =
    { $stated ->
        [yes] Oikeutta ei ole, koska laki vaatii käsittelyn: { $laws }.
       *[no] Oikeutta ei ole, koska laki vaatii käsittelyn.
    }
right-denied-public-task = Oikeutta ei ole, koska käsittely on tarpeen yleistä etua koskevan tehtävän hoitamiseksi tai julkisen vallan käyttämiseksi.
right-denied-research-or-archive = Oikeutta ei ole, koska tietoja käsitellään tutkimusta, tilastointia tai arkistointia varten.
right-denied-legal-claims = Oikeutta ei ole, koska tietoja tarvitaan oikeusvaateen laatimiseen, esittämiseen tai puolustamiseen.
right-denied-manual-files = Oikeutta ei ole, koska tietoja ei käsitellä automaattisesti.
right-denied-identification-impossible = Oikeutta ei ole, koska emme pysty tunnistamaan sinua tiedoista. Jos annat lisätietoja, joiden avulla tunnistamme sinut, voit käyttää oikeutta.
label-applies = Koskee
applies-always = kaikkea käsittelyä oikeusperusteesta riippumatta
applies-by-basis = käsittelyä, jonka oikeusperuste on { $bases }
label-limit = Rajoitus
request-all-rights = Kaikki oikeudet
label-send-to = Pyynnön vastaanottaja
label-ways = Pyynnön tekeminen
form-written-and-signed = kirjallinen ja allekirjoitettu pyyntö
label-form = Pyynnön muoto
label-identity = Tunnistautuminen
identity-when-needed = { $ways } tarvittaessa
label-response-time = Vastausaika
label-fee = Maksu
request-free = Pyyntö on maksuton.
request-not-free = Pyyntö ei ole maksuton.
complaint-right = Sinulla on oikeus tehdä valitus valvontaviranomaiselle, jos mielestäsi henkilötietojesi käsittelyssä rikotaan EU:n yleistä tietosuoja-asetusta.
label-authority = Viranomainen
