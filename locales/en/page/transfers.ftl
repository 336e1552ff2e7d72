### Words of the page: transfers and places of storage. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-transfers = Transfers outside the EU or EEA
transfers-none =
    { $caveat ->
        [may] As a rule, data are not transferred outside the EU or EEA.
        [as-a-rule] As a rule, data are not transferred outside the EU or EEA.
       *[none] Data are not transferred outside the EU or EEA.
    }
transfers-intro =
    { $caveat ->
        [may] Data may be transferred outside the EU or EEA.
        [as-a-rule] As a rule, data are transferred outside the EU or EEA.
       *[none] Data are transferred outside the EU or EEA.
    }
transfers-inside-intro =
    { $caveat ->
        [may] Data may be transferred within the EU or EEA.
        [as-a-rule] As a rule, data are transferred within the EU or EEA.
       *[none] Data are transferred within the EU or EEA.
    }
label-mechanism = Ground for the transfer
label-copy = Copy of the safeguards
label-storage-places =
    { $caveat ->
        [may] Where the data may be stored
        [as-a-rule] Where the data are stored, as a rule
        [at-most] Where the data are stored at most
       *[none] Where the data are stored
    }
mechanisms-explained = What the grounds for transfer mean
