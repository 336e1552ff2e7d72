### What is wrong with a command line. .help = what to do. $option, $other and $missing are options and arguments as the command line
### writes them; $help is a command; $known and $others are lists; an empty text or list is 0.

usage-unknown-option = There is no option { $option } here.
    .help = { $suggestion ->
        [0] { $others ->
            [0] `{ $help }` lists the options.
           *[other] It belongs to: { $others }. Write it behind that command.
        }
       *[other] Did you mean { $suggestion }? `{ $help }` lists the options.
    }
usage-too-many = “{ $option }” is one argument too many.
    .help = Take it out. `{ $help }` shows how the command is written.
usage-unknown-command = There is no command “{ $command }”.
    .help = { $suggestion ->
        [0] `{ $help }` lists the commands.
       *[other] Did you mean `{ $suggestion }`? `{ $help }` lists the commands.
    }
usage-command-missing = The command is not complete: another word is missing.
    .help = `{ $help }` lists the words that can follow.
usage-missing = The command is not complete: { $missing } is missing.
    .help = `{ $help }` shows how the command is written.
usage-value-missing = { $option } has no value.
    .help = { $known ->
        [0] Write the value behind it, or take { $option } out. `{ $help }` shows how.
       *[other] Write one of these behind it: { $known }. Or take { $option } out.
    }
usage-value = { $option } cannot be “{ $value }”.
    .help = { $suggestion ->
        [0] { $known ->
            [0] `{ $help }` shows what can stand there.
           *[other] Write one of these: { $known }.
        }
       *[other] Did you mean { $suggestion }? These are possible: { $known }.
    }
usage-date = { $value ->
        [0] { $option } has no value.
       *[other] “{ $value }” is not a date that a calendar has.
    }
    .help = Write the year, the month and the day, for example: { $option } 2026-12-31
usage-language = { $value ->
        [0] { $option } has no value.
       *[other] There are no messages in the language “{ $value }”.
    }
    .help = { $suggestion ->
        [0] Write one of these: { $known }.
       *[other] Did you mean { $suggestion }? These are possible: { $known }.
    }
usage-no-value = { $option } takes no value, but is given “{ $value }”.
    .help = Write { $option } alone.
usage-conflict = { $case ->
        [twice] { $option } stands there twice.
       *[together] { $option } and { $other } cannot be given together.
    }
    .help = Take one of the two out.
usage-not-utf8 = An argument is not valid UTF-8.
    .help = Type it anew. Names of files may have any bytes; other arguments are texts.
usage-other = The command line cannot be understood.
    .help = `{ $help }` shows how the command is written.
