### Words of the page: the register, related notices and this notice. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-register = Register
section-related-notices = Andra beskrivningar
section-about = Om beskrivningen
label-register-name = Registrets namn
label-belongs-to = Registret tillhör
label-follows = Lagstiftning som följs
related-supplements =
    { $caveat ->
        [may] Den här beskrivningen kan komplettera beskrivningen av ett annat register:
        [as-a-rule] Den här beskrivningen kompletterar i regel beskrivningen av ett annat register:
       *[none] Den här beskrivningen kompletterar beskrivningen av ett annat register:
    }
related-data-moves-to =
    { $caveat ->
        [may] Uppgifter kan flyttas till ett annat register:
        [as-a-rule] Uppgifter flyttas i regel till ett annat register:
       *[none] Uppgifter flyttas till ett annat register:
    }
related-data-comes-from =
    { $caveat ->
        [may] Uppgifter kan komma från ett annat register:
        [as-a-rule] Uppgifter kommer i regel från ett annat register:
       *[none] Uppgifter kommer från ett annat register:
    }
related-see-also = Se även:
related-connected-product = Information om data från produkten:
related-unnamed = namnet har inte angetts
label-version = Version
label-created = Upprättad
label-updated = Senast uppdaterad
label-binding = Avgörande språkversion
changes = Ändringar i beskrivningen
