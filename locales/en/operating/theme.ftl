### Mistakes in themes and their settings, in the project's own words, and in pages. .help = what to do.
### $detail are the words of another program, in its language. $known is a list of names; an empty text or list is 0.

theme-unknown = There is no theme “{ $name }”.
    .help = Name one of these under [theme] in notice.toml: { $known }. Or put a theme of your own into the folder themes/{ $name }/.
theme-shadows = The theme “{ $name }” has the name of a built-in theme.
    .help = Give the folder another name, and write that name under [theme] in notice.toml.
theme-template = The template cannot be used: { $detail }
    .help = Mend the template there. docs/themes.md lists variables, blocks and components.
theme-alternatives = There are more than { $most } alternatives (elif) in one template.
    .help = Split the template, or look the value up in a list.
theme-accent = The accent “{ $value }” is not a colour like #005a9c.
    .help = Write `#` and six digits or letters a–f: accent = "#005a9c"
theme-too-light = The accent “{ $value }” has a contrast of { $contrast }:1 on the page, and links need 4.5:1 (WCAG 2.2, 1.4.3).
    .help = Write the nearest colour of that hue that can be read. The logo keeps its own colours: accent = "{ $nearest }"
theme-length = { $case ->
        [radius] The radius “{ $value }” is not a length from { $least } to { $most } rem.
       *[width] The width “{ $value }” is not a length from { $least } to { $most } rem.
    }
    .help = { $case ->
        [radius] Write a radius such as: radius = "0.375rem"
       *[width] Write a width such as: width = "36rem"
    }
theme-contract = { $found ->
        [0] The theme does not say for which version of the contract of themes it was written.
       *[other] The theme was written for another version of the contract of themes ({ $found }) than this one ({ $needed }).
    }
    .help = Compare the theme with docs/themes.md, then write: contract = { $needed }
theme-manifest-missing = The theme does not say for which version of the contract of themes it was written.
    .help = Make the file theme.toml in the theme's folder, and write into it: contract = { $needed }
theme-extends = There is no built-in theme “{ $name }”.
    .help = Write one of these: { $known }.
theme-style = The style can only be added to that of the theme that this one extends, or be the theme's own.
    .help = Write style = "added" or style = "own".
theme-key = There is no key “{ $key }” in a theme.toml.
    .help = Write contract, extends or style, each on a line of its own.
theme-template-unused = No page is made with { $name }.
    .help = { $suggestion ->
        [0] The templates of pages are { $known }.
       *[other] Did you mean { $suggestion }?
    }
theme-block = The block “{ $name }” overrides none, so it is never shown.
    .help = { $suggestion ->
        [0] Override one of these: { $known }.
       *[other] Did you mean “{ $suggestion }”? Otherwise put it into one of these: { $known }.
    }
theme-variable = There is no variable “{ $name }” here.
    .help = { $suggestion ->
        [0] There are: { $known }.
       *[other] Did you mean “{ $suggestion }”?
    }
theme-table-key = “{ $of }” has no “{ $name }”.
    .help = { $suggestion ->
        [0] There are: { $known }.
       *[other] Did you mean “{ $suggestion }”?
    }
theme-no-keys = “{ $of }” is { $kind } and has no “{ $name }”.
    .help = Write `{ $of }`.
theme-shape = { $case ->
        [html] HTML
        [flag] true or false
        [number] a number
        [list] a list
       *[text] a text
    }
theme-excess = { $case ->
        [memory] The project's own theme takes more than { $most } GiB of memory for one page.
       *[time] The project's own theme takes longer than { $most } seconds for one page.
    }
    .help = Look in its templates for loops within loops, and for texts that grow in them. Nothing was published.
theme-new-name = “{ $name }” cannot be the name of a theme.
    .help = Use only small letters a–z, digits and hyphens, for example: notice theme new aamu
theme-new-device = “{ $name }” cannot be the name of a theme: Windows keeps this name for a device.
    .help = Choose another name, for example: notice theme new aamu
theme-new-built-in = “{ $name }” is the name of a built-in theme.
    .help = Choose another name. To begin with the built-in theme, write into the new theme.toml: extends = "{ $name }"
theme-new-use = To use the theme, write under [theme] in notice.toml: name = "{ $name }"
theme-checked = { $themes ->
        [0] The project has no theme of its own.
       *[other] { $mistakes ->
            [0] Nothing is wrong with: { $names }
            [one] { $mistakes } mistake
           *[other] { $mistakes } mistakes
        }
    }

words-syntax = This is not Fluent: { $detail }
    .help = See projectfluent.org for the syntax of messages.
words-unknown-message = There is no message “{ $message }”.
    .help = { $suggestion ->
        [0] Take it out, or give it the name of a built-in message (the files in locales/en/ of notice).
       *[other] Did you mean “{ $suggestion }”?
    }
words-unknown-variable = { $known ->
        [0] The message “{ $message }” asks for ${ $name } and is given no values.
       *[other] The message “{ $message }” asks for ${ $name }, which it is not given.
    }
    .help = { $known ->
        [0] Take ${ $name } out, with its braces.
       *[other] Use one of these: { $known }.
    }
words-of-linter = The message “{ $message }” belongs to the linter, whose words no project can replace.
    .help = Take it out. A project replaces words of pages and labels of the vocabulary.
words-duplicate = The message “{ $message }” is there twice in this language. The other one is at { $first }.
    .help = Take one of the two out.
words-character = This character cannot be in a text: { $detail }.
    .help = Delete it, and type the words around it anew. Such characters come along when text is copied from another program.
words-blank = The message “{ $message }” has a text of which nobody would see anything.
    .help = Write its words, or delete the message so that the built-in words stand.
words-placeholder = A placeholder is left in the message “{ $message }”: { $value }
    .help = Write what belongs in its place.
words-markup = { $case ->
        [html] The message “{ $message }” has HTML in it.
        [image] The message “{ $message }” has a picture in it.
        [link] The message “{ $message }” has a link in it that cannot be published.
        [code] Part of the message “{ $message }” is marked as program code.
       *[other] The message “{ $message }” is marked as a heading.
    }
    .help = Write plain words. A page would show the marks.
words-address = “{ $value }” in the message “{ $message }” is not an address that can be linked.
    .help = { $suggestion ->
        [0] Write the address as it stands in the browser: https://www.example.com
       *[other] Write: { $suggestion }
    }
words-lost-variable = The message “{ $message }” leaves out ${ $name }, so that the page would lose it.
    .help = Write {"{"} ${ $name } {"}"} where the value belongs.
words-unknown-reference = The message “{ $message }” refers to “{ $name }”, which is not there.
    .help = Write the words themselves. Only messages of notice can be referred to.
words-too-deep = Braces or parentheses are nested too deeply.
    .help = Write the message without braces in braces.
words-circular = The message “{ $message }” refers to itself, or to others that refer to it.
    .help = Write the words themselves in place of the reference.
words-too-long = The message “{ $message }” becomes too long, by itself or by what it refers to.
    .help = Write it in fewer words, and the words themselves in place of references.
words-missing-messages = { $count ->
        [one] { $count } message is missing in this language: { $missing }
       *[other] { $count } messages are missing in this language: { $missing }{ $more ->
            [0] {""}
           *[other] , and { $more } more
        }
    }
    .help = A language of your own needs every message of the pages: copy locales/en/ of notice and translate it. The words of the linter need not be there.
words-missing = The message “{ $message }” is missing in the language “{ $language }”.
    .help = Define it in locales/{ $language }/, with the values that the English one has.
words-wrong-values = The message “{ $message }” is called with the wrong values in the language “{ $language }”: { $detail }
    .help = Define it in locales/{ $language }/, with the values that the English one has.

render-front-matter = The front matter could not be written as YAML: { $detail }
    .help = This is a fault of notice. Please report it with the notice's file.
render-glyph = The fonts of the PDF have no { $character }, which stands in “{ $language }”, section “{ $section }”: { $excerpt }
    .help = Write it in other letters, or leave pdf out of the formats.
render-no-pdf = This notice was built without the format pdf.
    .help = In its repository: cargo install --path . --features pdf; or, without installing: cargo run --release --features pdf -- build --format pdf
render-pdf = The PDF in “{ $language }” could not be made: { $detail }
    .help = Leave pdf out of the formats, and report it with the notice's file.
logo-kind = A PDF cannot hold a logo of the kind { $extension }.
    .help = Use a plain picture of one of these kinds: { $kinds }.
logo-content = The logo cannot be printed: { $detail }
    .help = Use a plain picture of one of these kinds: { $kinds }.
logo-filters = The effects of the logo reach too far, or have too many steps, for a PDF.
    .help = Export the logo without effects such as blur and shadow, or as a PNG.
logo-bytes = The logo would make each PDF { $kilobytes } KB larger.
    .help = Use a plain picture of one of these kinds: { $kinds }.
