### Files and settings of a project that cannot be read or used. .help = what to do.
### $path, $folder and $root are paths; $detail are the words of another program, in its language.

operating-cause = { $case ->
        [not-found] there is nothing at that path
        [permission] you do not have the permission
        [taken] something of that name is there already
        [folder] it is a folder
        [no-folder] a part of the path is no folder
        [read-only] the disk is read-only
        [full] the disk is full
        [name] the name is too long, or has a character that the system does not allow
        [mount] it lies on another disk
       *[other] { $detail }
    }

project-io = { $path } cannot be read: { $cause }
    .help = Replace it with a readable text file, or remove it, and run again.
project-too-long = { $path } is larger than { $most } MiB. A file of a project is a text of a few kilobytes.
    .help = Replace it with a readable text file, or remove it, and run again.
project-not-a-file = { $case ->
        [file] { $path } is a file, where a folder should be.
        [folder] { $path } is a folder, where a file should be.
        [link] { $path } is a link to something else. Links are not followed, since they may lead anywhere.
       *[special] { $path } is no ordinary file, but a device or pipe.
    }
    .help = { $case ->
        [file] Give the file another name, and put a folder of this name there.
       *[other] Put the file itself there, or remove what is there, and run again.
    }
project-changed = { $path } was changed while its pages were made.
    .help = Nothing was published. Build again.
project-absent = { $path } cannot be read: { $cause }
    .help = Give the path of a notice or of a folder.
project-outside = { $path } lies outside the project at { $root }.
    .help = Run notice in that project's folder, or with -C.

edit-taken = { $path } is there already.
    .help = Choose another name, or move away what is there.
edit-link = { $path } is a link, and what is written there may lie outside the project.
    .help = Put a folder in its place.
edit-io = { $path } cannot be written: { $cause }
    .help = Remove the cause and run again. Nothing was left half-made.

site-base-url = “{ $url }” is not a base URL.
    .help = { $proposal ->
        [0] Write the web address at which the output folder will be found: base-url = "https://www.example.com/privacy"
       *[other] Did you mean this? base-url = "{ $proposal }"
    }
site-logo-type = “{ $path }” is not a logo: its name does not end as that of a picture does, or it lies outside the project.
    .help = Give the path of an svg, png, jpg, webp or avif file in the project: logo = "logo.svg"
site-robots = “{ $directive }” is not a directive that search engines know: they would pass over it.
    .help = { $proposal ->
        [0] Write one or more of these, with commas between them: { $known }.
       *[other] Did you mean this? robots = "{ $proposal }"
    }
site-banner = The banner has no words in: { $languages }.
    .help = Add a line for each language: banner.{ $first } = "…"
site-no-words = There are no words for the language “{ $code }”.
    .help = Choose one of these: { $known }. Or add the words of the language in the folder locales/{ $code }/.

report-json = The report cannot be written: { $detail }
    .help = This is a fault of notice. Please report it.
