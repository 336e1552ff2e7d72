### Words of the page: the first layer, questions that a reader asks first. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

summary = I korthet
summary-controller = Vem ansvarar för uppgifterna?
summary-purposes = Vad används uppgifterna till?
summary-basis = På vilken rättslig grund?
summary-retention = Hur länge lagras uppgifterna?
summary-objection = Hur kan du invända mot behandlingen?
summary-rights = Vilka rättigheter har du?
summary-requests = Hur använder du dina rättigheter?
summary-contact = Vem kan du fråga?
summary-complaint = Vart kan du vända dig med klagomål?
summary-complaint-somewhere = Till en tillsynsmyndighet
summary-unless-stated = Om inget annat anges
summary-hedged = { $term } ({ $caveat })
summary-more-periods =
    { $count ->
        [one] Dessutom { $number } annan lagringstid
       *[other] Dessutom { $number } andra lagringstider
    }
summary-more-ways =
    { $count ->
        [one] Dessutom { $number } annat sätt
       *[other] Dessutom { $number } andra sätt
    }
summary-object = Du kan invända mot behandlingen av skäl som hänför sig till din specifika situation.
summary-object-direct-marketing = Du kan när som helst och avgiftsfritt invända mot direktmarknadsföring.
summary-right-access = tillgång till dina uppgifter
summary-right-rectification = rättelse av fel
summary-right-erasure = radering av dina uppgifter
summary-right-restriction = begränsning av behandlingen
summary-right-portability = överföring av uppgifterna till en annan tjänst
summary-right-withdraw-consent = återkallelse av ditt samtycke
summary-right-human-intervention = prövning av ett automatiserat beslut av en människa
