### Words of the page: data subjects and their data. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-data-subjects = Data subjects
section-data = Personal data
section-obligation-to-provide = Must you give the data?
data-subjects-intro =
    { $first ->
        [no] { $caveat ->
            [may] The register may also contain data on the following groups:
            [as-a-rule] As a rule, the register also contains data on the following groups:
            [at-most] At most, the register also contains data on the following groups:
           *[none] The register also contains data on the following groups:
        }
       *[yes] { $caveat ->
            [may] The register may contain data on the following groups:
            [as-a-rule] As a rule, the register contains data on the following groups:
            [at-most] At most, the register contains data on the following groups:
           *[none] The register contains data on the following groups:
        }
    }
section-children = Children
children-age-limit = The age limit is { $age } years.
children-consents =
    { $limited ->
        [yes] For children under { $age }, a guardian gives the consent.
       *[no] For children under the age that the law sets, a guardian gives the consent.
    }
children-informed =
    { $limited ->
        [yes] The guardian is told about the processing of data on children under { $age }.
       *[no] The guardian is told about the processing of data on the child.
    }
children-not-asked =
    { $limited ->
        [yes] We do not ask the guardian for consent where the child is under { $age }.
       *[no] We do not ask the guardian for consent.
    }
label-includes = Including
data-heading = { $category }: { $whose }
data-other-groups = Other groups
data-intro =
    { $caveat ->
        [may] The register may contain the following data:
        [as-a-rule] As a rule, the register contains the following data:
        [at-most] The register contains at most the following data:
       *[none] The register contains the following data:
    }
data-sensitive = We regard these data as sensitive.
such-as = { $term } (for example { $examples })
not-collected = Data that are not collected
label-ground = Ground for processing
label-special-condition = Condition for processing
label-not-used-for = Not used for
label-requirement = Duty to give it
if-not-provided = If you do not give the data:
