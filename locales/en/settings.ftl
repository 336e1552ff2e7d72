### Words of the findings about settings: the title, and .why = why it matters. What is wrong and what to do are the words of the
### error, ready to be shown: $error and $remedy.

ST001 = Base URL that is no web address
    .message = { $error }
    .why = Pages refer to their other languages by this address, and the sitemap lists it. A wrong one leads readers and search engines nowhere.
    .help = { $remedy }
ST002 = Theme that does not exist
    .message = { $error }
    .why = Without the theme nobody knows what the pages look like.
    .help = { $remedy }
ST003 = Mistake in a theme
    .message = { $error }
    .why = A page would be cut off, or something that readers need would be missing from it.
    .help = { $remedy }
ST004 = Accent that is no colour
    .message = { $error }
    .why = Links and lines have this colour on every page.
    .help = { $remedy }
ST005 = Accent that is hard to read
    .message = { $error }
    .why = People with poor sight could not read the links. For public bodies and many companies readable colours are a legal duty.
    .help = { $remedy }
ST006 = Width or radius that cannot be used
    .message = { $error }
    .why = The layout of every page rests on it.
    .help = { $remedy }
ST007 = Logo that cannot be read
    .message = { $error }
    .why = Every page would show a broken picture.
    .help = { $remedy }
ST008 = Logo of a kind that pages cannot show
    .message = { $error }
    .why = Browsers show only some kinds of pictures, and a page may only show what is published with it.
    .help = { $remedy }
ST009 = Logo that cannot be published
    .message = { $error }
    .why = Every page carries the logo, so it must be safe to open and small enough.
    .help = { $remedy }
ST010 = Output folder that cannot be used
    .message = { $error }
    .why = A build writes and deletes files in its output folder. It must not be able to touch anything else.
    .help = { $remedy }
ST011 = Language without words
    .message = The pages cannot be made in “{ $value }”: the program has no words in a language with this code.
    .why = Every page of a language needs headings and fixed sentences in it.
    .help = { $suggestion ->
        [0] Possible languages: { $allowed }.
       *[other] Did you mean “{ $suggestion }”? Possible languages: { $allowed }.
    }
ST012 = Banner that is not translated
    .message = { $error }
    .why = The banner says what readers must know before they read on. It would be missing from the pages in these languages.
    .help = { $remedy }
ST013 = Mistake in the project's own words
    .message = { $error }
    .why = The pages would have a gap where the words belong.
    .help = { $remedy }
ST014 = Rules of an unknown release
    .message = This program knows no rules of the release “{ $value }”.
    .why = The rules of a release are pinned so that an upgrade fails no check by surprise. A pin that is not known would do nothing.
    .help = Write in notice.toml, under [lint]: rules = "{ $suggestion }". Possible releases: { $allowed }.
