### Utkastens ord: `notice init` och `notice new`. Varje rad är en kommentar i en ny fil.

draft-title = Utkast: { $name }
draft-how =
    Rader som börjar med "# ?" väntar på ditt svar. Ta bort "# ? " från de rader som stämmer,
    rätta dem och ta bort de övriga. Rader som börjar med "# ?" publiceras inte.
    `notice lint` säger vad som ännu saknas. `notice build --draft` visar sidan redan nu.
    Så söker du termer: notice terms recipient bokföringsbyrå
draft-settings =
    Projektets inställningar. Varje nyckel är frivillig.
draft-base-url = adressen där sidorna finns
draft-defaults =
    Det som alla beskrivningar ärver: det som är lika i alla behöver skrivas bara här.
draft-notice = Språken: det första är det som du skriver på.
draft-updated = dagen för den senaste ändringen
draft-register = Registrets namn är sidans rubrik.
draft-controller =
    Vem som bestämmer varför och hur uppgifterna behandlas, och hur man når den.
    Dataskyddsförordningen, artikel 13.1 a.
draft-officer =
    Finns det ett dataskyddsombud? Om det finns: status = "designated", och ombudets kontaktuppgifter.
    Artikel 13.1 b.
draft-complaint =
    Till vilken myndighet man kan klaga. Artikel 13.2 d.
draft-purpose =
    Vad uppgifterna används till och på vilken rättslig grund: en egen [[purpose]] för varje grund.
    Om grunden är ett berättigat intresse, säg vilket (interests-text); om den är lag, säg vilken lag (laws).
    Artikel 13.1 c och d.
draft-data-subjects = Vems uppgifter som behandlas.
draft-data = Vilka uppgifter som behandlas. Artikel 14.1 d.
draft-provide =
    Måste man lämna uppgifterna, och vad händer om man låter bli (consequences)?
    Artikel 13.2 e.
draft-source = Varifrån uppgifterna kommer. Artikel 14.2 f.
draft-recipient =
    Vem som får uppgifterna. Om ingen får dem: [disclosure] och status = "none".
    Artikel 13.1 e.
draft-transfers =
    Överförs uppgifter till länder utanför EU och EES? Om de gör det: [[third-country-transfer]].
    Artikel 13.1 f.
draft-retention =
    Hur länge uppgifterna lagras och räknat från vad. Skriv tiden, till exempel P6M (sex månader) eller P2Y (två år).
    Artikel 13.2 a.
draft-right =
    Rättigheterna som alla har. De övriga beror på den rättsliga grunden.
    Artikel 13.2 b och c.
draft-request = Vart man kan skicka en begäran. Artikel 12.2.
draft-decisions =
    Fattar en maskin ensam beslut som påverkar människor i betydande grad? Artikel 13.2 f.
draft-cookies = Kakor: hur man samtycker till dem.

preset_customers = kunder
    .register = Kundregister
preset_prospects = möjliga kunder och marknadsföring
    .register = Marknadsföringsregister
preset_website = webbplats och kakor
    .register = Webbplatsens besökare
preset_recruitment = rekrytering
    .register = Rekryteringsregister
preset_employees = anställda
    .register = Personalregister
preset_cameras = kameraövervakning
    .register = Kameraövervakning
preset_access-control = passerkontroll
    .register = Passerkontrollregister
preset_suppliers = leverantörer och samarbetspartner
    .register = Leverantörsregister
preset_events = evenemang
    .register = Deltagare i evenemang
preset_newsletter = nyhetsbrev
    .register = Prenumeranter på nyhetsbrevet
preset_webshop = nätbutik
    .register = Nätbutikens kundregister
preset_members = föreningens medlemmar
    .register = Medlemsregister
preset_residents = boende och hyresgäster
    .register = Boenderegister
preset_electricity = elkunder och mätning
    .register = Elkundsregister
preset_whistleblowing = visselblåsarkanal
    .register = Visselblåsarkanal
preset_stakeholders = intressenter och medier
    .register = Intressentregister
preset_app = appens användare
    .register = Appens användare
preset_other = annat register
    .register = Register
