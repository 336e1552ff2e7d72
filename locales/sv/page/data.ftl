### Words of the page: data subjects and their data. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-data-subjects = Registrerade
section-data = Personuppgifter
section-obligation-to-provide = Måste du lämna uppgifterna?
data-subjects-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan registret innehålla uppgifter om följande grupper:
            [as-a-rule] Dessutom innehåller registret i regel uppgifter om följande grupper:
            [at-most] Dessutom innehåller registret som mest uppgifter om följande grupper:
           *[none] Dessutom innehåller registret uppgifter om följande grupper:
        }
       *[yes] { $caveat ->
            [may] Registret kan innehålla uppgifter om följande grupper:
            [as-a-rule] Registret innehåller i regel uppgifter om följande grupper:
            [at-most] Registret innehåller som mest uppgifter om följande grupper:
           *[none] Registret innehåller uppgifter om följande grupper:
        }
    }
section-children = Barn
children-age-limit = Åldersgränsen är { $age } år.
children-consents =
    { $limited ->
        [yes] För barn under { $age } år ger vårdnadshavaren samtycket.
       *[no] För barn under den ålder som lagen anger ger vårdnadshavaren samtycket.
    }
children-informed =
    { $limited ->
        [yes] Vårdnadshavaren informeras om behandlingen av uppgifter om barn under { $age } år.
       *[no] Vårdnadshavaren informeras om behandlingen av uppgifter om barnet.
    }
children-not-asked =
    { $limited ->
        [yes] Vi ber inte vårdnadshavaren om samtycke när barnet är under { $age } år.
       *[no] Vi ber inte vårdnadshavaren om samtycke.
    }
label-includes = Inklusive
data-heading = { $category }: { $whose }
data-other-groups = Övriga grupper
data-intro =
    { $caveat ->
        [may] Registret kan innehålla följande uppgifter:
        [as-a-rule] Registret innehåller i regel följande uppgifter:
        [at-most] Registret innehåller högst följande uppgifter:
       *[none] Registret innehåller följande uppgifter:
    }
data-sensitive = Vi betraktar de här uppgifterna som känsliga.
such-as = { $term } (till exempel { $examples })
not-collected = Uppgifter som inte samlas in
label-ground = Grund för behandlingen
label-special-condition = Villkor för behandlingen
label-not-used-for = Används inte för
label-requirement = Skyldighet att lämna uppgiften
if-not-provided = Om du inte lämnar uppgifterna:
