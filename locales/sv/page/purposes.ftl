### Words of the page: purposes and legal bases. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-purposes = Ändamål och rättslig grund
    .without-basis = Ändamål
purposes-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan vi behandla personuppgifter för följande ändamål:
            [as-a-rule] Dessutom behandlar vi i regel personuppgifter för följande ändamål:
            [at-most] Dessutom behandlar vi som mest personuppgifter för följande ändamål:
           *[none] Dessutom behandlar vi personuppgifter för följande ändamål:
        }
       *[yes] { $caveat ->
            [may] Vi kan behandla personuppgifter för följande ändamål:
            [as-a-rule] Vi behandlar i regel personuppgifter för följande ändamål:
            [at-most] Som mest behandlar vi personuppgifter för följande ändamål:
           *[none] Vi behandlar personuppgifter för följande ändamål:
        }
    }
not-used = Uppgifterna används inte för följande ändamål: { $purposes }.
together-caption = Ändamålen och det som hör till dem
together-untold = inte specificerat
bases-explained = Vad de rättsliga grunderna betyder
label-legal-basis = Rättslig grund
label-legal-basis-all = Rättslig grund för alla ändamål
label-legal-basis-others = Rättslig grund för övriga ändamål
label-basis-reason = Angiven grund
label-interests = Berättigat intresse
label-laws = Lagstiftning
label-laws-stated = Nämnd lagstiftning
label-beneficiaries = Också till förmån för
