### Words of the page: automated decisions and profiling. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-automated-decisions = Automatiserat beslutsfattande
decisions-none = Vi fattar inga sådana beslut om dig enbart på automatiserad väg som har rättsliga följder för dig eller påverkar dig i lika betydande grad.
decisions-yes = Uppgifterna används för beslut som fattas enbart på automatiserad väg och som har rättsliga följder för dig eller påverkar dig i lika betydande grad.
decisions-logic = Hur beslutet fattas
decisions-consequences = Vad beslutet innebär för dig
profiling = Profilering
profiling-none = Uppgifterna används inte för profilering.
