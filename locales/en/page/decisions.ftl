### Words of the page: automated decisions and profiling. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

section-automated-decisions = Automated decisions
decisions-none = We make no decisions about you that are made solely by automated means and that have legal effects on you or affect you just as significantly.
decisions-yes = The data are used for decisions that are made solely by automated means and that have legal effects on you or affect you just as significantly.
decisions-logic = How the decision is made
decisions-consequences = What the decision means for you
profiling = Profiling
profiling-none = The data are not used for profiling.
