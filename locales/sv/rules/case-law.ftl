### Avgöranden av domstolar och myndigheter som förklarar regler.

decided-by_cjeu = Europeiska unionens domstol
decided-by_general-court = Europeiska unionens tribunal
decided-by_kho = Högsta förvaltningsdomstolen i Finland
decided-by_helsinki = Helsingfors förvaltningsdomstol
decided-by_stockholm = Kammarrätten i Stockholm
decided-by_ombudsman = Dataombudsmannen och påföljdskollegiet i Finland
decided-by_sanctions-board = Påföljdskollegiet vid dataombudsmannens byrå i Finland
decided-by_cnil = CNIL, tillsynsmyndigheten i Frankrike

decision_C-362-14 = Safe Harbor-beslutet är ogiltigt.
decision_SAN-2019-001 = Information som är spridd på flera sidor och allmänt hållen är varken lättillgänglig eller tydlig, och ett samtycke som ges utifrån den är inte informerat.
decision_C-673-17 = En i förväg ikryssad ruta är inget samtycke till kakor. Det ska framgå hur länge en kaka finns kvar och om tredje part har tillgång till den.
decision_C-311-18 = Privacy Shield-beslutet är ogiltigt. Standardavtalsklausuler kan användas om de kan följas enligt lagen i mottagarlandet.
decision_C-61-19 = Ett avtalsvillkor om att någon har informerats och samtyckt bevisar inget samtycke om rutan var ikryssad i förväg eller det gjordes svårt att säga nej.
decision_H1515-2021 = Inställningar i webbläsaren som allmänt släpper igenom kakor är inget specifikt och informerat samtycke till dem (likaså H1516/2021).
decision_2477-161-21 = Den som ber alla som använder en rättighet om personbeteckning och adress samlar in mer än vad som behövs för att identifiera dem.
decision_6097-161-21 = Av dem som använder sina rättigheter får man inte regelmässigt kräva en utskriven och undertecknad blankett, och brevlådan för begäranden ska fungera.
decision_8492-163-20 = De anställda hade inte informerats ordentligt om behandlingen av uppgifter om deras hälsa, och diagnoser lagrades bland andra personaluppgifter.
decision_1198-161-22 = Ett samtycke till ”hälsouppgifter” i användarvillkor är varken specifikt eller informerat om uppgifternas slag och ändamålet med varje slag inte anges.
decision_C-154-21 = På begäran får man veta de faktiska mottagarna; kategorier räcker bara om de inte kan namnges eller om begäran är orimlig (artikel 15).
decision_KHO-2023-81 = Att tillhandahålla informationen i artiklarna 12 och 13 kräver aktiva åtgärder av den personuppgiftsansvarige. Villkor som en del av kunderna aldrig fick se räckte inte.
decision_C-634-21 = En poängsättning är i sig ett automatiserat beslut om någon annan i hög grad stöder sig på den.
decision_TSV-26-2020 = Kundkontona hade ingen lagringstid alls: att kunden kan begära radering är ingen lagringstid.
decision_2829-23 = Bristande och otydlig information om ändamål, grunder och lagring är en överträdelse. Rättigheterna behöver bara nämnas, och artikel 13.1 f kräver inte att tredjeländerna namnges. Domen är inte bindande utanför Sverige.
decision_C-394-23 = Behandling kan inte grundas på ett berättigat intresse som inte angavs när uppgifterna samlades in.
decision_C-203-22 = Meningsfull information om logiken förklarar begripligt det förfarande och de principer genom vilka uppgifterna ledde till resultatet; enbart en formel räcker inte (artikel 15.1 h).
decision_T-553-23 = Beslutet om adekvat skyddsnivå för EU–US Data Privacy Framework står fast.
decision_C-422-24 = Bild och ljud från en kroppskamera samlas in från den som filmas, så artikel 13 gäller. Det viktigaste kan stå på en skylt och resten där det är lätt att nå.
