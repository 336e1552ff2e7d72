### Words of the page: purposes and legal bases. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-purposes = Purposes and legal basis
    .without-basis = Purposes
purposes-intro =
    { $first ->
        [no] { $caveat ->
            [may] We may also process personal data for the following purposes:
            [as-a-rule] As a rule, we also process personal data for the following purposes:
            [at-most] At most, we also process personal data for the following purposes:
           *[none] We also process personal data for the following purposes:
        }
       *[yes] { $caveat ->
            [may] We may process personal data for the following purposes:
            [as-a-rule] As a rule, we process personal data for the following purposes:
            [at-most] At most, we process personal data for the following purposes:
           *[none] We process personal data for the following purposes:
        }
    }
not-used = The data are not used for the following purposes: { $purposes }.
together-caption = Purposes side by side with what they are tied to
together-untold = not specified
bases-explained = What the legal bases mean
label-legal-basis = Legal basis
label-legal-basis-all = Legal basis for all purposes
label-legal-basis-others = Legal basis for the other purposes
label-basis-reason = Reason given
label-interests = Legitimate interest
label-laws = Legislation
label-laws-stated = Legislation named
label-beneficiaries = Also for the benefit of
