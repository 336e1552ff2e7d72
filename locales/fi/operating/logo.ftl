### Miksi logoa ei julkaista. .help = mitä on tehtävä. $path on logon polku; $part on lainaus logosta; $kinds ovat tiedostopäätteitä.

logo-too-long = Logo ”{ $path }” on suurempi kuin { $most } MiB.
    .help = Tallenna logo siinä koossa, jossa se näytetään, eli muutaman sadan kuvapisteen levyisenä.
logo-other-kind = { $found ->
        [svg] Logon ”{ $path }” pääte on .{ $kind }, mutta tiedostossa on SVG-kuva.
        [html] Logon ”{ $path }” pääte on .{ $kind }, mutta tiedostossa on verkkosivu.
        [other] Logon ”{ $path }” pääte on .{ $kind }, mutta tiedostossa on jotain muuta.
       *[picture] Logon ”{ $path }” pääte on .{ $kind }, mutta tiedoston kuva on muotoa { $found }.
    }
    .help = Tallenna logo uudelleen jossakin näistä muodoista: { $kinds }.
logo-no-picture = Logo ”{ $path }” ei ole kuva: sen kokoa ei voi lukea.
    .help = Tallenna logo uudelleen jossakin näistä muodoista: { $kinds }.
logo-too-many-pixels = Logossa ”{ $path }” on { $width } × { $height } kuvapistettä; yhteen suuntaan saa olla enintään { $most }.
    .help = Tallenna logo siinä koossa, jossa se näytetään, eli muutaman sadan kuvapisteen levyisenä.
logo-too-many-pixels-within = Logon ”{ $path }” sisällä olevissa kuvissa on yhteensä liikaa kuvapisteitä.
    .help = Tallenna logo siinä koossa, jossa se näytetään, eli muutaman sadan kuvapisteen levyisenä.
logo-not-utf8 = Logoa ”{ $path }” ei ole tallennettu UTF-8-merkistöllä.
    .help = Tallenna tiedosto UTF-8-merkistöllä, tai tallenna logo uudelleen piirto-ohjelmasta.
logo-not-svg = Logo ”{ $path }” ei ole SVG-kuva: sen ensimmäinen elementti ei ole <svg xmlns="http://www.w3.org/2000/svg">.
    .help = Tallenna logo uudelleen jossakin näistä muodoista: { $kinds }.
logo-not-xml = Logon ”{ $path }” XML on virheellistä: { $detail }
    .help = Tallenna logo uudelleen tavallisena SVG-kuvana.
logo-too-many = { $case ->
        [rules] Logossa ”{ $path }” on liikaa tyylisääntöjä, jotka viittaavat elementteihin: enintään { $most } sallitaan.
        [attributes] Logossa ”{ $path }” on yhdessä elementissä liikaa määritteitä: enintään { $most } sallitaan.
        [namespaces] Logossa ”{ $path }” määritellään liikaa nimiavaruuksia (xmlns): enintään { $most } sallitaan.
        [nested] Logossa ”{ $path }” on liikaa elementtejä sisäkkäin: enintään { $most } sallitaan.
        [entities] Logossa ”{ $path }” on liikaa viittauksia entiteetteihin: enintään { $most } sallitaan.
        [nested-shown] Logossa ”{ $path }” on liikaa elementtejä sisäkkäin, kun niiden näyttämät lasketaan mukaan: enintään { $most } sallitaan.
        [parts] Logossa ”{ $path }” on liikaa osia, kun toistuvasti näytettävä lasketaan joka kerta: enintään { $most } sallitaan.
        [filters] Logossa ”{ $path }” on liikaa tehosteiden vaiheita, kun toistuvasti näytettävä lasketaan joka kerta: enintään { $most } sallitaan.
        [octaves] Logossa ”{ $path }” on liikaa kohinan oktaaveja: enintään { $most } sallitaan.
        [cells] Logossa ”{ $path }” on liikaa matriisin soluja yhteen suuntaan: enintään { $most } sallitaan.
       *[elements] Logossa ”{ $path }” on liikaa elementtejä: enintään { $most } sallitaan.
    }
    .help = Tallenna yksinkertaisempi piirros, jossa ääriviivat on yhdistetty ja tehosteet poistettu, tai tallenna logo PNG-kuvana.
logo-entity = Logossa ”{ $path }” on entiteetti, joka on muuta kuin lyhyt teksti.
    .help = Tallenna logo uudelleen tavallisena SVG-kuvana.
logo-script = Logossa ”{ $path }” on komentosarja: ”{ $part }”
    .help = Logo on liikkumaton kuva. Poista tämä osa, tai tallenna logo uudelleen tavallisena SVG-kuvana.
logo-html = Logossa ”{ $path }” on osa verkkosivua: ”{ $part }”
    .help = Logo on liikkumaton kuva. Poista tämä osa, tai tallenna logo uudelleen tavallisena SVG-kuvana.
logo-animated = Logossa ”{ $path }” on liikettä: ”{ $part }”
    .help = Logo on liikkumaton kuva. Poista tämä osa, tai tallenna logo uudelleen tavallisena SVG-kuvana.
logo-loads = Logo ”{ $path }” lataa toisen tiedoston: ”{ $part }”
    .help = Tallenna logo niin, että sen kuvat upotetaan siihen PNG- tai JPEG-muodossa ja tekstit muutetaan ääriviivoiksi.
logo-embedded = Logossa ”{ $path }” on kuva, joka ei ole PNG, JPEG, WebP tai GIF base64-muodossa.
    .help = Tallenna logo niin, että sen kuvat upotetaan siihen PNG- tai JPEG-muodossa ja tekstit muutetaan ääriviivoiksi.
logo-style = Logossa ”{ $path }” on tyyli, jota ei voi tarkistaa: ”{ $part }”
    .help = Tallenna logo niin, että tyylit ovat määritteinä (”presentation attributes”) ja tekstit muutetaan ääriviivoiksi.
logo-loop = Logossa ”{ $path }” on elementti, joka näyttää itsensä: ”#{ $part }”
    .help = Tallenna yksinkertaisempi piirros, jossa ääriviivat on yhdistetty ja tehosteet poistettu, tai tallenna logo PNG-kuvana.
logo-character = Logon ”{ $path }” tekstissä on merkki, joka on vioittunut, jota kukaan ei näe tai joka kääntää muiden järjestyksen: { $part }.
    .help = Poista se ja kirjoita sanat sen ympäriltä uudelleen. Voit myös tallentaa logon niin, että tekstit ovat ääriviivoina.
logo-reversed = Logossa ”{ $path }” on tyyli, joka kääntää merkkien järjestyksen: ”{ $part }”
    .help = Poista se. Arabian- ja hepreankieliset tekstit eivät tarvitse sitä. Voit myös tallentaa logon niin, että tekstit ovat ääriviivoina.
