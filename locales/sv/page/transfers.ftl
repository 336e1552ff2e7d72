### Words of the page: transfers and places of storage. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-transfers = Överföringar till länder utanför EU eller EES
transfers-none =
    { $caveat ->
        [may] Uppgifter överförs i regel inte till länder utanför EU eller EES.
        [as-a-rule] Uppgifter överförs i regel inte till länder utanför EU eller EES.
       *[none] Uppgifter överförs inte till länder utanför EU eller EES.
    }
transfers-intro =
    { $caveat ->
        [may] Uppgifter kan överföras till länder utanför EU eller EES.
        [as-a-rule] Uppgifter överförs i regel till länder utanför EU eller EES.
       *[none] Uppgifter överförs till länder utanför EU eller EES.
    }
transfers-inside-intro =
    { $caveat ->
        [may] Uppgifter kan överföras inom EU eller EES.
        [as-a-rule] Uppgifter överförs i regel inom EU eller EES.
       *[none] Uppgifter överförs inom EU eller EES.
    }
label-mechanism = Grund för överföringen
label-copy = Kopia av skyddsåtgärderna
label-storage-places =
    { $caveat ->
        [may] Uppgifternas möjliga lagringsplats
        [as-a-rule] Uppgifternas lagringsplats i regel
        [at-most] Uppgifternas lagringsplats som mest
       *[none] Uppgifternas lagringsplats
    }
mechanisms-explained = Vad grunderna för överföring betyder
