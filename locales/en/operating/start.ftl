### Questions and errors of a new project and a new notice. .help = what to do.

start-ask-preset = What is the register for? Type one of the words above, or leave it empty.
start-ask-organisation = Which organisation decides on the register? Its name, or empty.
start-ask-country = In which country is it? A country code such as FI, or empty.
start-ask-business-id = What is its Business ID or similar number? Empty if it has none.
start-ask-languages = In which languages is the notice published? For example fi, sv, en; the one that you write in first. Or empty.
start-ask-email = To which e-mail address are questions on privacy sent? Or empty.
start-preset = { $preset }: { $words }
start-next = Next: open { $path }, answer the lines that begin with "# ?", and run `notice lint`. `notice build --draft` shows the page.
start-left = { $path } was there already and has not been changed. These lines belong in it:
    { $lines }
start-no-preset = There is no preset “{ $preset }”.
    .help = { $suggestion ->
        [0] Choose one of these: { $known }.
       *[other] Did you mean { $suggestion }? The others: { $known }.
    }
start-language = There are no built-in words in the language “{ $language }”.
    .help = Choose among these: { $known }.
start-country = “{ $country }” is no country code.
    .help = Write two letters, such as FI, SE or EE.
start-business-id = “{ $number }” is no business number of the country: its form or its check digit is wrong.
    .help = Check the number. If the organisation is elsewhere, give the country too.
start-email = “{ $address }” is no e-mail address.
    .help = Write the address like this: privacy@company.example
start-character = The answer has a character that nobody sees: { $character }
    .help = Write the answer again without it.
start-other-character = The answer has a character that is damaged or only looks like the usual one: “{ $character }”
    .help = Write the answer again on your own keyboard.
start-id = “{ $id }” cannot be the id of a notice.
    .help = Use small letters a–z, digits and hyphens, with / between folders: bakery/customers. The name index is reserved.
start-there = There is a project here already: { $path }.
    .help = notice new makes a new notice.
start-not-root = The files of the hook and of CI belong in the root of the git repository, and the project is not there.
    .help = Run notice init in the root of the repository, or leave out --hook and --ci and add the files yourself (docs/ci.md).
terms-no-pack = There is no pack “{ $pack }”.
    .help = { $suggestion ->
        [0] The packs are { $known }.
       *[other] Did you mean { $suggestion }? The packs are { $known }.
    }
terms-perhaps = The word “{ $word }” is not in the vocabulary. You may mean one of these:
terms-narrower = narrower than { $id } ({ $label })
terms-nothing = No term was found for the word “{ $word }”. Write a term of your own where you use it: terms = [{"{"} en = "…" {"}"}].{ $broader ->
        [0] {""}
       *[other] {" "}It can narrow one of these (broader): { $broader }.
    }
