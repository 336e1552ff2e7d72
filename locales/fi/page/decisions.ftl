### Words of the page: automated decisions and profiling. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-automated-decisions = Automaattinen päätöksenteko
decisions-none = Emme tee sinusta pelkästään automaattisesti sellaisia päätöksiä, joilla on sinulle oikeusvaikutuksia tai jotka vaikuttavat sinuun muuten yhtä merkittävästi.
decisions-yes = Tietoja käytetään päätöksiin, jotka tehdään pelkästään automaattisesti ja joilla on sinulle oikeusvaikutuksia tai jotka vaikuttavat sinuun muuten yhtä merkittävästi.
label-decision = Päätös
label-decision-data = Päätöksessä käytettävät tiedot
decisions-ground-contract = Päätökset ovat sallittuja, koska ne ovat välttämättömiä kanssasi tehtävän sopimuksen solmimista tai täyttämistä varten.
decisions-ground-law =
    { $stated ->
        [yes] Päätökset ovat sallittuja, koska laki sallii ne: { $laws }.
       *[no] Päätökset ovat sallittuja, koska laki sallii ne.
    }
decisions-ground-explicit-consent = Päätökset ovat sallittuja, koska olet nimenomaisesti suostunut niihin.
decisions-logic = Miten päätös tehdään
decisions-consequences = Mitä päätös merkitsee sinulle
profiling = Profilointi
profiling-none = Tietoja ei käytetä profilointiin.
