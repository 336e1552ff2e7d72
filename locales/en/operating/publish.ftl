### Why pages could not be published. .help = what to do.
### $path and $folder are paths; $reason, $doing and $cause are parts of the sentence that are messages here.

publish-refused = `{ $path }` cannot be the output folder: { $reason }.
    .help = { $remedy ->
        [shell] Write a path from the project's folder, such as `public`. A folder elsewhere is chosen with --out and its whole path.
        [too-long] Choose a shorter path, such as `public`, or give the notice with the longest name a shorter one.
       *[other] Choose a folder that is for the output alone, such as `public`.
    }
out-is-root = it is the root of the file system
out-is-file = `{ $path }` is a file
out-holds = { $case ->
        [home] it is or holds your home folder, `{ $path }`
        [sources] it is or holds a folder of sources, `{ $path }`
       *[project] it is or holds the project, `{ $path }`
    }
out-lies-in = it lies in a folder of sources, `{ $path }`
out-outside = it lies outside the project, `{ $path }`, and only --out may choose such a folder
out-in-repository = version control keeps its own files in `{ $path }`
out-goes-up = it goes up with `..` from a folder that does not exist
out-of-shell = “{ $part }” means a folder to a shell alone, and here a new folder would get that name
out-bad-name = “{ $part }” in it cannot be the name of a folder on every system
out-too-long = it, or the path of a page in it, is longer than the file system allows
out-dangling = the symbolic link `{ $path }` leads nowhere

publish-locked = Another build is publishing into `{ $path }`.
    .help = Wait until it is done, then build again.

publish-manifest = `{ $path }` is not a manifest that this version can use: { $reason }. Nothing was changed.
    .help = Restore the file or choose another folder, then build again.
manifest-syntax = { $detail }
manifest-version = it has version { $version }, not { $known }
manifest-path = it lists `{ $path }`, but { $reason }
manifest-hash = the hash of `{ $path }` has the wrong form
manifest-twice = it lists `{ $path }` twice

publish-mixed = { $case ->
        [draft] `{ $path }` holds a draft, and a build of a part cannot add published pages to it.
       *[pages] `{ $path }` holds published pages, and a build of a part cannot add a draft to them.
    }
    .help = Build everything, or choose another folder.

publish-in-the-way = Nothing was published into `{ $folder }`, because something that notice did not put there is in the way: { $paths }{ $more ->
        [0] {""}
       *[other] , and { $more } more
    }.
    .help = Move it away or delete it, then build again.
publish-record-damaged = Nothing was published into `{ $folder }`: the record of the published files, `{ $record }`, is damaged, and so nobody knows which of these files notice wrote and may replace: { $paths }{ $more ->
        [0] {""}
       *[other] , and { $more } more
    }.
    .help = Restore `{ $record }` from a backup or from version control. If there is none, and these files are only old pages, delete them. Then build again.
publish-obstacle = { $case ->
        [folder] `{ $path }` (a folder where a file goes)
        [no-folder] `{ $path }` (a file where a folder goes)
        [link] `{ $path }` (a symbolic link)
        [special] `{ $path }` (not an ordinary file)
       *[file] `{ $path }` (somebody else's file)
    }

publish-unwritable = Nothing was published into `{ $folder }`, because the system would refuse to change some files there: { $paths }{ $more ->
        [0] {""}
       *[other] , and { $more } more
    }.
    .help = Remove the cause, then build again.
publish-refusal = { $case ->
        [too-long] `{ $path }` (the name is too long for the file system)
        [denied] `{ $path }` (you have no right to change it)
        [read-only] `{ $path }` (the file system is read-only)
       *[mount] `{ $path }` (it lies on another file system than the output folder)
    }

publish-duplicate = Two pages cannot both have the path `{ $path }`, nor can one lie in the other.
    .help = Rename one of their sources.
publish-bad-path = No page can have the path `{ $path }`: { $reason }.
    .help = Rename its source.
path-characters = it holds `\`, `:` or a control character
path-absolute = it is absolute
path-parts = a part of it is empty, `.` or `..`
path-of-no-page = no page has such a path
path-own = notice keeps its own records there

publish-io = { $doing }: { $cause }
    .help = { $remedy ->
        [permission] Give yourself the right to it, then build again. No page was left half-written.
        [read-only] Choose a folder that can be written to, then build again. No page was left half-written.
        [full] Free some space, then build again. No page was left half-written.
        [mount] A folder inside the output folder is a mount: unmount it, then build again. No page was left half-written.
       *[other] Remove the cause, then build again. No page was left half-written.
    }
publish-doing = { $case ->
        [look] `{ $path }` cannot be looked at
        [read] `{ $path }` cannot be read
        [create] the file `{ $path }` cannot be created
        [lock] `{ $path }` cannot be locked
        [list] the folder `{ $path }` cannot be listed
        [find] `{ $path }` cannot be found
        [create-folder] the folder `{ $path }` cannot be created
        [clean] temporary files cannot be removed from `{ $path }`
        [publish] no page can be put into place at `{ $path }`
        [publish-manifest] the manifest cannot be put into place at `{ $path }`
        [write] `{ $path }` cannot be written
        [recover] the records of a build that stopped cannot be read in `{ $path }`
        [delete] the page `{ $path }`, which is out of date, cannot be deleted
       *[other] `{ $path }` cannot be used
    }
