### Findings on transfers. What the parts of a message are, and how values come in: findings.ftl.

TR001 = Nothing said of transfers outside the EEA
    .message = { $case ->
        [storage] Not all storage places lie inside the EEA, and the notice says nothing of transfers outside it.
       *[other] The notice does not say whether data are transferred outside the EU or EEA.
    }
    .why = People must be told of transfers to countries outside the EEA and of what makes them lawful. Where there are none, the law lets a notice be silent, but readers cannot tell that silence from an omission.
    .help = { $case ->
        [storage] Add an entry [[third-country-transfer]] for each country outside the EEA, with what makes the transfer lawful.
       *[other] Find out where your service providers process data. If nothing leaves the EEA, write under [transfers]: status = "none". Otherwise add an entry [[third-country-transfer]].
    }

TR002 = Ground or safeguards for a transfer missing
    .message = { $case ->
        [copy] The notice does not say where a copy of the safeguards can be had: { $mechanism }.
        [derogation] The transfer rests on a derogation for specific situations, and the notice does not say on which one.
        [uncovered] { $names ->
            [0] The notice tells of transfers, but none is to the country where it places recipients: { $countries }.
           *[other] The notice tells of transfers, but none is to these recipients outside the EEA ({ $countries }): { $names }.
        }
        [undeclared] { $names ->
            [0] The notice says nothing of transfers, but places recipients outside the EEA: { $countries }.
           *[other] The notice says nothing of transfers, but these recipients are outside the EEA ({ $countries }): { $names }.
        }
       *[other] The notice mentions a transfer outside the EEA, but not what makes it lawful.
    }
    .why = { $case ->
        [copy] People must be told of the safeguards for a transfer and how to get a copy of them, or where they are available.
        [derogation] A derogation holds only in the situations that the law lists, such as explicit consent. If it is that of compelling legitimate interests, people must be told of the safeguards and how to get a copy of them.
       *[other] Data may leave the EEA only on the strength of an adequacy decision, appropriate safeguards such as standard contractual clauses, or a derogation. People must be told of the transfer and of what it rests on.
    }
    .help = { $case ->
        [uncovered] Check whether data go there. If they do, add an entry [[third-country-transfer]] for them, or add the country or the party to one that fits. If they stay inside the EEA, write on the recipient's entry: country = ["EEA"]
        [copy] Add to this entry the id of a contact, or the address of a web page: copy = "controller"
        [derogation] Say in the entry's text which derogation it is and why it applies. If a copy of the safeguards can be had from somebody, add: copy = "controller"
        [undeclared] Check whether the data leave the EEA. If they do, add an entry [[third-country-transfer]] with the country and the mechanism. If they stay inside it, give the country where they are processed on the recipient's entry: country = ["EEA"]. For a program, add an entry [[recipient]] with its id for this: parties = ["…"]
       *[other] Add the mechanism to this entry: "adequacy", "standard-contractual-clauses", "binding-corporate-rules", "code-of-conduct", "certification" or "derogation-49". If no data leave the EEA, delete the entry and write under [transfers]: status = "none"
    }
    .snippet = { $case ->
        [copy] copy = ""
        [derogation] {""}
        [uncovered]
            {"["}[third-country-transfer]]
            country   = [""]
            mechanism = [""]
        [undeclared]
            {"["}[third-country-transfer]]
            country   = [""]
            mechanism = [""]
       *[other] mechanism = [""]
    }

TR003 = Country of a transfer missing
    .message = { $names ->
        [0] The notice mentions a transfer outside the EEA, but not to which country.
       *[other] The notice mentions a transfer outside the EEA, but not to which country. Recipient: { $names }.
    }
    .why = People must be told of transfers to third countries. The guidelines of the European data protection authorities (WP260) ask that the countries be named, since protection differs from one to another.
    .help = Add the code of each country to this entry, for example: country = ["US", "IN"]
    .snippet = country = [""]

TR004 = No transfers, but a provider outside the EEA
    .message = { $case ->
        [stated] { $names ->
            [0] The notice says that no data leave the EEA, but places recipients outside it: { $countries }.
           *[other] The notice says that no data leave the EEA, but places these recipients outside it ({ $countries }): { $names }.
        }
        [parent] The notice says that no data leave the EEA. The parent company of these providers is outside it ({ $countries }): { $names }. If the parent company can see the data, that is a transfer.
       *[other] The notice says that no data leave the EEA. The seat of the provider or of its parent company is outside it ({ $countries }): { $names }.
    }
    .why = If somebody outside the EEA can see the data, that, too, is as a rule a transfer. An adequacy decision can make it lawful, such as the one on companies certified under the EU-US Data Privacy Framework, but people must still be told.
    .help = { $case ->
        [stated] If the data do go there, replace status = "none" under [transfers] with an entry [[third-country-transfer]]. If that line is inherited from _defaults.toml, leave it there and write in this notice's own file under [notice]: without = ["transfers"]. If the data stay inside the EEA, correct the country here.
       *[other] Check the provider's data processing terms. If data can be processed or seen outside the EEA, replace status = "none" under [transfers] with an entry [[third-country-transfer]]. If that line is inherited from _defaults.toml, leave it there and write in this notice's own file under [notice]: without = ["transfers"]. If it is certain that the data stay inside it, add an entry [[recipient]] for the provider with: country = ["EEA"]
    }
    .snippet =
        {"["}[third-country-transfer]]
        country   = [""]
        parties   = [""]
        mechanism = [""]

TR005 = Transfer mechanism no longer valid
    .message = { $case ->
        [text] The text relies on an arrangement that is no longer valid: { $mechanism }. It ended on { $date }.
       *[other] This mechanism is no longer valid: { $mechanism }. It ended on { $date }.
    }
    .why = The Court of Justice of the European Union invalidated the decision behind it, and data may no longer be transferred on the strength of it. Companies in the United States that are certified under the EU-US Data Privacy Framework are covered by the adequacy decision of 2023.
    .help = { $case ->
        [text] Find out what the transfer rests on now, say that in an entry [[third-country-transfer]], and take the old name out of the text.
       *[other] Find out what the transfer rests on now and write that here. For a company certified under the Data Privacy Framework it is "adequacy", for a contract with the Commission's clauses "standard-contractual-clauses".
    }

TR006 = Transfers both denied and described
    .message = { $case ->
        [storage] The notice says that no data leave the EEA, but stores them outside it: { $countries }.
        [text] The notice says that no data leave the EEA, but its own text speaks of a country outside it or of a ground for a transfer.
       *[entry] { $countries ->
            [0] The notice says that no data leave the EEA, but describes a transfer here.
           *[other] The notice says that no data leave the EEA, but describes a transfer here. Country: { $countries }.
        }
    }
    .why = The information must be clear, and people must be told of transfers outside the EEA. Two statements that exclude each other tell the reader nothing.
    .help = If data do leave the EEA, delete status = "none" under [transfers]. If that line is inherited from _defaults.toml, leave it there and write in this notice's own file under [notice]: without = ["transfers"]. { $case ->
        [entry] If no data leave the EEA, delete this entry.
       *[other] If no data leave the EEA, correct this place.
    }

TR007 = No adequacy decision known
    .message = { $case ->
        [certified] The adequacy decision covers only companies that are certified, and the notice does not say that this one is: { $countries }.
       *[unknown] The transfer is said to rest on an adequacy decision, but no such decision is known for: { $countries }.
    }
    .why = { $case ->
        [certified] Without certification the transfer needs something else, such as standard contractual clauses.
       *[unknown] An adequacy decision allows transfers to a certain country. Where the Commission has taken none, the transfer needs another ground, and people must be told the right one.
    }
    .help = { $case ->
        [certified] Look the company up at dataprivacyframework.gov. If it is certified, write: mechanism = ["data-privacy-framework"]
       *[unknown] Check the Commission's list of decisions, which may be newer than the one in this program. If there is a decision, note it under [accepted-gaps]: TR007 = "…". If there is none, write what the transfer rests on, such as “standard-contractual-clauses”. If the entry has several countries, give those without a decision an entry of their own.
    }

TR008 = Country of a provider unknown
    .message = { $case ->
        [form-abroad] The notice says that no data leave the EEA, but not where these providers are: { $names }. A legal form among the names is one of countries outside the EEA.
       *[unknown] The notice says that no data leave the EEA, but not where these providers are: { $names }.
    }
    .why = A provider outside the EEA, or one whose data can be seen from there, can make the statement wrong. The program does not know these providers.
    .help = Look in the provider’s terms for its seat and for the countries from which it works. Then write its country, for example under [party.{ $id }]: country = "…". If data can be seen from outside the EEA, describe the transfer.

TR009 = Transfer inside the EEA
    .message = { $case ->
        [none] The notice says that no data leave the EEA, and has an entry on transfers outside it. All countries of this entry are inside: { $countries }.
       *[alone] This entry is about transfers outside the EEA, but all its countries are inside: { $countries }.
    }
    .why = Inside the EEA the same law holds everywhere, so this is no transfer to a third country, and nothing of what the entry says is needed for it.
    .help = If data go on from there to a country outside the EEA, or are seen from one, add that country. Otherwise delete the entry. Where data lie is told with “places” under [storage], and where a recipient is with “country” on its entry [[recipient]].

TR010 = Data Privacy Framework does not cover the transfer
    .message = { $case ->
        [extension] For a controller outside the EEA, the EU-US list of the Data Privacy Framework is not the one that counts.
       *[country] The Data Privacy Framework covers certified companies in the United States only, and not: { $countries }.
    }
    .why = Data may leave only on the strength of something that holds for the country and the company they go to.
    .help = { $case ->
        [extension] Check whether the company is also on the list for your country, such as the UK Extension or the Swiss-U.S. Data Privacy Framework, and say so in “text”.
       *[country] Give the other countries an entry of their own with what their transfer rests on, for example "standard-contractual-clauses".
    }
