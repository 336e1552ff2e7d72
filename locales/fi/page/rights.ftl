### Words of the page: rights, requests and complaints. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-objection = Oikeus vastustaa käsittelyä
section-rights = Oikeutesi
section-requests = Näin käytät oikeuksiasi
section-complaint = Valitus valvontaviranomaiselle
right-denied = Tämän selosteen mukaan tämä oikeus ei ole käytettävissä.
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
