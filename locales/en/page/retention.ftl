### Words of the page: storage periods. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-retention = Storage period
retention-all-data = Other data
retention-other-cases = In other cases
retention-whose = Data on { $whose }
retention-purpose = Data used for { $purposes }
retention-period =
    { $caveat ->
        [may] The storage period may be { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [as-a-rule] As a rule, the storage period is { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-most] The storage period is at most { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
        [at-least] The storage period is at least { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
       *[none] The storage period is { $period }{ $from ->
            [yes] {" "}{ $event }
           *[no] {""}
        }.
    }
retention-starts = The time is counted { $event }.
retention-until =
    { $caveat ->
        [may] Data may be kept { $event }.
        [as-a-rule] As a rule, data are kept { $event }.
        [at-most] Data are kept { $event } at the latest.
        [at-least] Data are kept at least { $event }.
       *[none] Data are kept { $event }.
    }
retention-criterion =
    { $caveat ->
        [may] Possible storage period: { $criterion }.
        [as-a-rule] Storage period, as a rule: { $criterion }.
        [at-most] Storage period at most: { $criterion }.
        [at-least] Storage period at least: { $criterion }.
       *[none] Storage period: { $criterion }.
    }
retention-explained =
    { $caveat ->
       *[none] The deciding factor is { $criterion }.
    }
retention-longer =
    { $caveat ->
        [may] The storage period may be longer { $when }.
       *[none] The storage period is longer { $when }.
    }
retention-start-named = Start of the storage period: { $event }.
retention-end-named = End of the storage period: { $event }.
retention-longer-named =
    { $caveat ->
        [may] The storage period may be longer in these cases: { $when }.
       *[none] The storage period is longer in these cases: { $when }.
    }
