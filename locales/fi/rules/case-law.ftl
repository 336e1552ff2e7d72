### Sääntöjä selittävät tuomioistuinten ja viranomaisten ratkaisut.

decided-by_cjeu = Euroopan unionin tuomioistuin
decided-by_general-court = Euroopan unionin yleinen tuomioistuin
decided-by_kho = Korkein hallinto-oikeus
decided-by_helsinki = Helsingin hallinto-oikeus
decided-by_stockholm = Tukholman toisen asteen hallintotuomioistuin (Kammarrätten i Stockholm)
decided-by_ombudsman = Tietosuojavaltuutettu ja seuraamuskollegio
decided-by_sanctions-board = Tietosuojavaltuutetun toimiston seuraamuskollegio
decided-by_cnil = CNIL, Ranskan valvontaviranomainen

decision_C-362-14 = Safe Harbor -päätös on pätemätön.
decision_SAN-2019-001 = Usealle sivulle hajotettu ja yleisluonteinen tieto ei ole helposti saatavilla eikä selkeää, eikä sen perusteella annettu suostumus ole tietoinen.
decision_C-673-17 = Valmiiksi rastitettu ruutu ei ole suostumus evästeisiin. On kerrottava, kuinka kauan eväste on voimassa ja pääsevätkö kolmannet siihen käsiksi.
decision_C-311-18 = Privacy Shield -päätös on pätemätön. Vakiolausekkeita voi käyttää, jos niitä voi kohdemaan lain mukaan noudattaa.
decision_C-61-19 = Sopimusehto, jonka mukaan henkilölle on kerrottu asiasta ja hän on suostunut, ei osoita suostumusta, jos ruutu oli valmiiksi rastitettu tai kieltäytyminen oli tehty hankalaksi.
decision_H1515-2021 = Selaimen asetukset, jotka yleisesti päästävät evästeet läpi, eivät ole yksilöity ja tietoinen suostumus niihin (samoin H1516/2021).
decision_2477-161-21 = Jos henkilötunnus ja osoite pyydetään kaikilta oikeuksiaan käyttäviltä, tietoja kerätään enemmän kuin tunnistaminen vaatii.
decision_6097-161-21 = Oikeuksiaan käyttäviltä ei saa säännönmukaisesti vaatia tulostettua ja allekirjoitettua lomaketta, ja pyyntöjen postilaatikon on toimittava.
decision_8492-163-20 = Työntekijöille ei ollut asianmukaisesti kerrottu terveystietojen käsittelystä, ja diagnooseja säilytettiin muiden henkilöstötietojen joukossa.
decision_1198-161-22 = Käyttöehdoissa annettu suostumus ”terveystietojen” käsittelyyn ei ole yksilöity eikä tietoinen, jos tietojen lajeja ja kunkin tarkoitusta ei kerrota.
decision_C-154-21 = Pyynnöstä henkilölle kerrotaan todelliset vastaanottajat; ryhmät riittävät vain, jos vastaanottajia ei voida nimetä tai pyyntö on kohtuuton (15 artikla).
decision_KHO-2023-81 = Tietojen toimittaminen 12 ja 13 artiklan mukaan vaatii rekisterinpitäjältä aktiivisia toimia. Ehdot, joita osalle asiakkaista ei näytetty, eivät riittäneet.
decision_C-634-21 = Pisteytys on jo itse automaattinen päätös, jos joku muu nojaa siihen ratkaisevasti.
decision_TSV-26-2020 = Asiakastileille ei ollut säilytysaikaa lainkaan: se, että asiakas voi pyytää poistamista, ei ole säilytysaika.
decision_2829-23 = Puuttuva ja epäselvä tieto tarkoituksista, perusteista ja säilyttämisestä on rikkomus. Oikeuksista riittää maininta, eikä 13 artiklan 1 kohdan f alakohta vaadi kolmansien maiden nimiä. Tuomio ei sido Ruotsin ulkopuolella.
decision_C-394-23 = Käsittely ei voi perustua oikeutettuun etuun, jota ei ole kerrottu tietoja kerättäessä.
decision_C-203-22 = Merkitykselliset tiedot käsittelyn logiikasta selittävät ymmärrettävästi menettelyn ja periaatteet, joilla tiedoista päädyttiin tulokseen; pelkkä kaava ei riitä (15 artiklan 1 kohdan h alakohta).
decision_T-553-23 = EU–US Data Privacy Framework -järjestelyä koskeva päätös tietosuojan riittävyydestä on pätevä.
decision_C-422-24 = Kehokameran kuva ja ääni kerätään kuvatulta itseltään, joten 13 artiklaa sovelletaan. Tärkeimmät tiedot voivat olla kyltissä ja muut helposti saatavilla.
