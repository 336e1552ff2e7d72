### Findings on automated decisions and profiling. What the parts of a message are, and how values come in: findings.ftl.

PB011 = Profiling not explained
    .message = { $case ->
        [denied] The notice says that there is no profiling, but has the purpose “{ $purpose }”.
        [called] The notice has the purpose “{ $purpose }”, but does not say how people are profiled or what follows from it.
        [targeted] The notice says that there is no profiling, but chooses what each person sees (“{ $purpose }”) and has what profiles are made of: { $data }.
       *[other] The purpose “{ $purpose }” usually involves profiling, but the notice does not say how people are profiled or what follows from it.
    }
    .why = People should be told that they are profiled and what follows from it (recital 60). Where decisions on them are made by automated means alone, the law also requires the logic to be explained. Choosing what somebody sees by what is known of their behaviour is profiling (Art. 4(4)), also where no decision of Art. 22 is made.
    .help = { $case ->
        [denied] If there is no profiling, delete the purpose. Otherwise replace the line profiling-status = "none" with a text that explains the profiling, in each language of the notice: profiling.en = "…"
        [called] Add under [automated-decisions] a text in each language of the notice: profiling.en = "…". Say which data are used, what is concluded from them, and what it changes for the person. If nobody is profiled, delete the purpose.
        [targeted] If the choice depends on the page and not on the person, say so in the “text” of the purpose. Otherwise explain the profiling instead of denying it, in each language of the notice: profiling.en = "…"
       *[other] Add under [automated-decisions] a text in each language of the notice: profiling.en = "…". Say which data are used, what is concluded from them, and what it changes for the person. If nobody is profiled, write under the same header: profiling-status = "none"
    }

PB012 = Automated decisions not mentioned
    .message = The notice does not say whether decisions that significantly affect people are made by automated means alone.
    .why = People must be told if such decisions are made. If none are, the law requires nothing; saying so is established practice and shows that the question has been asked.
    .help = If there are none, write: status = "none". If there are, write status = "yes" and explain them under “logic” and “consequences”. Rejecting a credit or job application without a human being looking at it is such a decision.
    .snippet = { $case ->
        [no-table]
            {"["}automated-decisions]
            status = "none"
       *[other] status = "none"
    }

PB016 = Automated decisions not explained
    .message = { $case ->
        [logic] The notice says what automated decisions lead to, but not how they are made.
        [consequences] The notice says how automated decisions are made, but not what they lead to.
        [text-nothing] The text says that decisions are made by automated means alone, but neither how nor what they lead to.
        [text-consequences] The text says how decisions are made by automated means alone, but not what they lead to.
        [text-logic] The text says what automated decisions lead to, but not how they are made.
       *[other] The notice says that decisions are made by automated means alone, but explains neither how they are made nor what they lead to.
    }
    .why = People must be told the logic of such decisions in a way that they understand, and what the decisions mean and lead to for them. On the same words in Art. 15(1)(h), the Court of Justice asks for the procedure and principles by which the data lead to the result (C-203/22).
    .help = { $case ->
        [logic] Add to [automated-decisions], in each language of the notice: logic.en = "…". Say which data weigh in the decision, and how.
        [consequences] Add to [automated-decisions], in each language of the notice: consequences.en = "…". Say what a decision can change for the person, for example that an application is rejected.
        [text-logic] Add to [automated-decisions], in each language of the notice: logic.en = "…". Say which data weigh in the decision, and how.
        [text-consequences] Add to [automated-decisions], in each language of the notice: consequences.en = "…". Say what a decision can change for the person, for example that an application is rejected.
       *[other] Add to [automated-decisions], in each language of the notice: logic.en = "…" (which data weigh in the decision, and how) and consequences.en = "…" (what it can change for the person). If a human being decides after all, write: status = "none"
    }

RG019 = Right to a human review of automated decisions not mentioned
    .message = The notice says that decisions are made by automated means alone, but not that people can ask for a human being to look at them.
    .why = Whoever is the subject of such a decision can ask for a human being to look at it, can give their own view and can contest the decision. The law requires this where the decision rests on a contract or explicit consent; where an Act allows the decision, the Act has safeguards of its own. According to the guidelines of the European data protection authorities (WP251), people should be told of this.
    .help = Add an entry [[right]], or say under “consequences” how to have a human being look at the decision and how to contest it. If an Act allows the decision, say there which safeguards the Act gives, for example how to ask for a review.
    .snippet =
        {"[["}right]]
        terms = ["human-intervention"]

PB022 = Automated decisions denied and explained
    .message = The notice says that no decisions are made by automated means alone, and explains such a decision.
    .why = People must be told whether such decisions are made about them. A score that is made by automated means is such a decision itself, if somebody else draws strongly on it (Court of Justice, C-634/21).
    .help = If a human being really decides, delete the explanation, or move it to “profiling”. Otherwise write: status = "yes"

PB021 = Ground of automated decisions missing
    .message = { $case ->
        [none] Decisions are made by automated means alone, but none of the legal bases given allows them.
        [special] Decisions are made by automated means alone, and data of special categories have a condition that does not allow them for such decisions.
       *[unstated] The notice does not say on what ground decisions are made by automated means alone.
    }
    .why = { $case ->
        [special] Such a decision may rest on data of special categories only with explicit consent, or for reasons of substantial public interest under an Act, and with safeguards.
       *[other] Such a decision is allowed only if it is necessary for a contract with the person, if an Act with safeguards allows it, or with explicit consent. The right to a human review depends on which it is.
    }
    .help = { $case ->
        [special] If these data are not used for the decisions, name those that are under [automated-decisions]: data = ["…"]. If they are, check the condition.
       *[other] Write the ground under [automated-decisions]: ground = "contract", "law" or "explicit-consent", with the Act in “laws”. If it is none of these, a human being has to decide.
    }
