### Words of the page: security and accuracy. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-security = Security
security-intro =
    { $caveat ->
        [may] The data may be protected in the following ways:
        [as-a-rule] As a rule, the data are protected in the following ways:
       *[none] The data are protected in the following ways:
    }
accuracy = Accuracy of the data
accuracy-intro = We keep the data accurate in the following ways:
