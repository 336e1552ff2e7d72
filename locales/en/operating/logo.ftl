### Why a logo is not published. .help = what to do. $path is the logo's path; $part is quoted from it; $kinds are file extensions.

logo-too-long = The logo “{ $path }” is larger than { $most } MiB.
    .help = Export the logo in the size in which it is shown, a few hundred pixels wide.
logo-other-kind = { $found ->
        [svg] The logo “{ $path }” is called .{ $kind }, but holds an SVG.
        [html] The logo “{ $path }” is called .{ $kind }, but holds a web page.
        [other] The logo “{ $path }” is called .{ $kind }, but holds something else.
       *[picture] The logo “{ $path }” is called .{ $kind }, but holds a picture of the kind { $found }.
    }
    .help = Export the logo anew as one of these kinds: { $kinds }.
logo-no-picture = The logo “{ $path }” is no picture: its size cannot be read.
    .help = Export the logo anew as one of these kinds: { $kinds }.
logo-too-many-pixels = The logo “{ $path }” has { $width } × { $height } pixels; at most { $most } in either direction are allowed.
    .help = Export the logo in the size in which it is shown, a few hundred pixels wide.
logo-too-many-pixels-within = The pictures within the logo “{ $path }” have too many pixels together.
    .help = Export the logo in the size in which it is shown, a few hundred pixels wide.
logo-not-utf8 = The logo “{ $path }” is not written in UTF-8.
    .help = Save the file as UTF-8, or export it anew.
logo-not-svg = The logo “{ $path }” is no SVG: its first element is not <svg xmlns="http://www.w3.org/2000/svg">.
    .help = Export the logo anew as one of these kinds: { $kinds }.
logo-not-xml = The logo “{ $path }” is not well-formed: { $detail }
    .help = Export the logo anew as plain SVG.
logo-too-many = { $case ->
        [rules] The logo “{ $path }” has too many style rules that refer to elements: at most { $most } are allowed.
        [attributes] The logo “{ $path }” has too many attributes in one element: at most { $most } are allowed.
        [namespaces] The logo “{ $path }” declares too many namespaces (xmlns): at most { $most } are allowed.
        [nested] The logo “{ $path }” has too many elements nested in one another: at most { $most } are allowed.
        [entities] The logo “{ $path }” has too many references to entities: at most { $most } are allowed.
        [nested-shown] The logo “{ $path }” has too many elements nested in one another, counting those that they show: at most { $most } are allowed.
        [parts] The logo “{ $path }” has too many parts, when everything that is shown again is counted again: at most { $most } are allowed.
        [filters] The logo “{ $path }” has too many filter steps, when everything that is shown again is counted again: at most { $most } are allowed.
        [octaves] The logo “{ $path }” has too many octaves of noise: at most { $most } are allowed.
        [cells] The logo “{ $path }” has too many matrix cells in one direction: at most { $most } are allowed.
       *[elements] The logo “{ $path }” has too many elements: at most { $most } are allowed.
    }
    .help = Export a simpler drawing, with outlines merged and without effects, or as a PNG.
logo-entity = The logo “{ $path }” has an entity that is more than a short text.
    .help = Export the logo anew as plain SVG.
logo-script = The logo “{ $path }” holds a script: “{ $part }”
    .help = A logo is a still picture. Delete this part, or export the logo anew as plain SVG.
logo-html = The logo “{ $path }” holds a part of a web page: “{ $part }”
    .help = A logo is a still picture. Delete this part, or export the logo anew as plain SVG.
logo-animated = The logo “{ $path }” is animated: “{ $part }”
    .help = A logo is a still picture. Delete this part, or export the logo anew as plain SVG.
logo-loads = The logo “{ $path }” loads another file: “{ $part }”
    .help = Export the logo with its pictures embedded as PNG or JPEG, and with its texts turned into outlines.
logo-embedded = The logo “{ $path }” holds a picture that is no PNG, JPEG, WebP or GIF in base64.
    .help = Export the logo with its pictures embedded as PNG or JPEG, and with its texts turned into outlines.
logo-style = The logo “{ $path }” has a style that cannot be checked: “{ $part }”
    .help = Export the logo with its styles as attributes (“presentation attributes”), and with its texts turned into outlines.
logo-loop = The logo “{ $path }” has an element that shows itself: “#{ $part }”
    .help = Export a simpler drawing, with outlines merged and without effects, or as a PNG.
logo-character = The logo “{ $path }” has a character in its text that is damaged, that nobody sees, or that turns the order of the others: { $part }.
    .help = Delete it, and type the words around it anew. Or export the logo with its texts turned into outlines.
logo-reversed = The logo “{ $path }” has a style that turns the order of characters: “{ $part }”
    .help = Delete it. Texts of Arabic and Hebrew need none of it. Or export the logo with its texts turned into outlines.
