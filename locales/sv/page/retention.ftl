### Words of the page: storage periods. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-retention = Lagringstid
retention-all-data = Övriga uppgifter
retention-other-cases = I övriga fall
retention-whose = Uppgifter om { $whose }
retention-purpose = Uppgifter som används för { $purposes }
retention-period =
    { $caveat ->
        [may] Lagringstiden kan vara { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [as-a-rule] Lagringstiden är i regel { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-most] Lagringstiden är högst { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-least] Lagringstiden är minst { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
       *[none] Lagringstiden är { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
    }
retention-starts = Tiden räknas { $event }.
retention-until =
    { $caveat ->
        [may] Uppgifterna kan lagras { $event }.
        [as-a-rule] Uppgifterna lagras i regel { $event }.
        [at-most] Uppgifterna lagras som längst { $event }.
        [at-least] Uppgifterna lagras åtminstone { $event }.
       *[none] Uppgifterna lagras { $event }.
    }
retention-criterion =
    { $caveat ->
        [may] Möjlig lagringstid: { $criterion }.
        [as-a-rule] Lagringstid i regel: { $criterion }.
        [at-most] Lagringstid högst: { $criterion }.
        [at-least] Lagringstid minst: { $criterion }.
       *[none] Lagringstid: { $criterion }.
    }
retention-explained =
    { $caveat ->
       *[none] Avgörande är { $criterion }.
    }
retention-longer =
    { $caveat ->
        [may] Lagringstiden kan vara längre { $when }.
       *[none] Lagringstiden är längre { $when }.
    }
retention-start-named = Lagringstidens början: { $event }.
retention-end-named = Lagringstidens slut: { $event }.
retention-longer-named =
    { $caveat ->
        [may] Lagringstiden kan vara längre i dessa fall: { $when }.
       *[none] Lagringstiden är längre i dessa fall: { $when }.
    }
