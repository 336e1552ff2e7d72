### Words of the page: automated decisions and profiling. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-automated-decisions = Automatiserat beslutsfattande
decisions-none = Vi fattar inga sådana beslut om dig enbart på automatiserad väg som har rättsliga följder för dig eller påverkar dig i lika betydande grad.
decisions-yes = Uppgifterna används för beslut som fattas enbart på automatiserad väg och som har rättsliga följder för dig eller påverkar dig i lika betydande grad.
label-decision = Beslut
label-decision-data = Uppgifter som används för beslutet
decisions-ground-contract = Besluten är tillåtna eftersom de är nödvändiga för att ingå eller fullgöra ett avtal med dig.
decisions-ground-law =
    { $stated ->
        [yes] Besluten är tillåtna eftersom lagen tillåter dem: { $laws }.
       *[no] Besluten är tillåtna eftersom lagen tillåter dem.
    }
decisions-ground-explicit-consent = Besluten är tillåtna eftersom du uttryckligen har samtyckt till dem.
decisions-logic = Hur beslutet fattas
decisions-consequences = Vad beslutet innebär för dig
profiling = Profilering
profiling-none = Uppgifterna används inte för profilering.
