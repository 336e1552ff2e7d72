### What commands say about what they did and could not do. .help = what to do.

terminal-output = { $case ->
        [error] the standard error cannot be written: { $cause }
       *[output] the standard output cannot be written: { $cause }
    }
    .help = The output is not complete. Free some space, or send it to another place, and run again.
terminal-input = The standard input cannot be read: { $cause }
    .help = Pipe one notice into it.
terminal-input-too-long = The standard input is larger than { $most } MiB.
    .help = Pipe one notice into it.
command-folder = The folder { $path } cannot be used: { $cause }
    .help = Give a folder that exists.
command-no-notices = There is no notice under { $folder }.
    .help = Write one, for example notices/customers.toml; or run notice in another folder (-C DIR).
command-no-notice-at = There is no notice at { $path }.
    .help = Notices are the files under notices/ whose names end with .toml.
command-no-such-code = There is no code “{ $code }”.
    .help = { $suggestion ->
        [0] `notice rules` lists all.
       *[other] Did you mean { $suggestion }? `notice rules` lists all.
    }
command-unknown-code = { $code ->
        [0] --{ $option } names no code.
       *[other] --{ $option }: There is no code or name “{ $code }”, and no code begins like that.
    }
    .help = { $suggestion ->
        [0] `notice rules` lists the codes of rules with their names.
       *[other] Did you mean { $suggestion }? `notice rules` lists the codes of rules with their names.
    }
command-fixed-code = --ignore: “{ $code }” cannot be ignored, since it is about the files and settings themselves.
lint-no-project = There is neither a notice.toml nor a folder notices/, so there is nothing to check.
lint-input-and-paths = `-` stands for the standard input and cannot be given together with other paths.
    .help = Check the files in a command of their own.
lint-input-not-read = --stdin-filename says where the standard input belongs, but the standard input is not read.
    .help = Add `-`, for example: notice lint - --stdin-filename notices/customers.toml
build-left = left as it is, since it was edited: { $path }
build-overwritten = written anew, although it was edited: { $path }
build-difference = { $case ->
        [missing] missing: { $path }
        [changed] changed: { $path }
        [stale] stale: { $path }
       *[foreign] foreign: { $path }
    }
