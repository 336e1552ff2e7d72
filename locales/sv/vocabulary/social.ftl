## data

data_functional-ability = funktionsförmåga
data_social-welfare-client-data = klientuppgifter inom socialvården
data_service-need-assessment = bedömning av servicebehovet
data_client-plan = klientplan
data_child-welfare-data = uppgifter om barnskydd
data_social-assistance = uppgifter om utkomststöd

## data-subject

data-subject_social-welfare-clients = klienter inom socialvården
data-subject_carers = närståendevårdare och familjevårdare

## purpose

purpose_social-welfare = ordnande och genomförande av socialvård
    .as-verb = för att ordna och genomföra socialvård
purpose_child-welfare = genomförande av barnskydd
    .as-verb = för att genomföra barnskyddet
purpose_home-care = ordnande av hemvård
    .as-verb = för att ordna hemvård
purpose_disability-services = ordnande av funktionshinderservice
    .as-verb = för att ordna funktionshinderservice

## recipient

recipient_guardianship-authority = förmyndarmyndigheter
    .to = till förmyndarmyndigheter
recipient_social-welfare-providers = tillhandahållare av socialvård
    .to = till tillhandahållare av socialvård

## source

source_social-welfare-providers = tillhandahållare av socialvård
    .from = från tillhandahållare av socialvård
source_reporters-of-concern = personer som uttryckt oro eller gjort en anmälan
    .from = från personer som uttryckt oro eller gjort en anmälan

## event

event_end-of-client-relationship-in-social-welfare = från det att servicen eller klientrelationen har upphört
    .until = tills servicen eller klientrelationen har upphört

## staff-role

staff-role_social-welfare-professionals = yrkesutbildade personer inom socialvården

## law

law_social-welfare-act = socialvårdslagen (1301/2014)
    .name = socialvårdslagen
law_social-welfare-clients-act = lagen om klientens ställning och rättigheter inom socialvården (812/2000)
    .name = lagen om klientens ställning och rättigheter inom socialvården
law_child-welfare-act = barnskyddslagen (417/2007)
    .name = barnskyddslagen
law_disability-services-act = lagen om funktionshinderservice (675/2023)
    .name = lagen om funktionshinderservice
law_older-persons-act = lagen om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre (980/2012)
    .name = lagen om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre
law_social-assistance-act = lagen om utkomststöd (1412/1997)
    .name = lagen om utkomststöd
law_se-social-services-act = socialtjänstlagen (2025:400)
    .name = socialtjänstlagen
law_se-social-services-act-2001 = 2001 års socialtjänstlag (2001:453)
    .name = 2001 års socialtjänstlag
