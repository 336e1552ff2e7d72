### Words of the page: automated decisions and profiling. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-automated-decisions = Automated decisions
decisions-none = We make no decisions about you that are made solely by automated means and that have legal effects on you or affect you just as significantly.
decisions-yes = The data are used for decisions that are made solely by automated means and that have legal effects on you or affect you just as significantly.
label-decision = Decision
label-decision-data = Data used for the decision
decisions-ground-contract = The decisions are allowed because they are necessary for entering into or carrying out a contract with you.
decisions-ground-law =
    { $stated ->
        [yes] The decisions are allowed because the law permits them: { $laws }.
       *[no] The decisions are allowed because the law permits them.
    }
decisions-ground-explicit-consent = The decisions are allowed because you have explicitly consented to them.
decisions-logic = How the decision is made
decisions-consequences = What the decision means for you
profiling = Profiling
profiling-none = The data are not used for profiling.
