### Words of the page: sources. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-sources = Uppgifternas källor
sources-intro =
    { $first ->
        [no] { $caveat ->
            [may] Dessutom kan vi få uppgifter från följande källor:
            [as-a-rule] Dessutom får vi i regel uppgifter från följande källor:
            [at-most] Dessutom får vi som mest uppgifter från följande källor:
           *[none] Dessutom får vi uppgifter från följande källor:
        }
       *[yes] { $caveat ->
            [may] Vi kan få uppgifter från följande källor:
            [as-a-rule] Vi får i regel uppgifter från följande källor:
            [at-most] Som mest får vi uppgifter från följande källor:
           *[none] Vi får uppgifter från följande källor:
        }
    }
source-unnamed = Källa som inte har namngetts
source-updates =
    { $caveat ->
        [may] Uppgifter som fås på det här sättet kan också användas för att uppdatera tidigare uppgifter.
       *[none] Uppgifter som fås på det här sättet används också för att uppdatera tidigare uppgifter.
    }
source-public = De här uppgifterna kommer från allmänt tillgängliga källor.
source-not-public = De här uppgifterna kommer inte från allmänt tillgängliga källor.
label-occasions = I samband med
