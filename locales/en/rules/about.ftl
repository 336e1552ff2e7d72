### Findings on the notice itself. What the parts of a message are, and how values come in: findings.ftl.

LK004 = Date missing
    .message = { $case ->
        [order] According to the notice, it was last changed before it was written.
        [version] The notice has a version, “{ $value }”, but no date.
       *[neither] The notice does not say when it was last changed.
    }
    .why = This is established practice. Those who have read the notice before can see from the date whether it has changed, and you can show what it said at a given time.
    .help = { $case ->
        [order] Correct whichever of the two days is wrong: created is the day on which the notice was written, updated that of its last change.
       *[other] Write under [notice] the day of the last change, year first and without quotation marks: updated = 2026-01-31
    }

LK005 = Date that cannot be right
    .message = { $case ->
        [future] The notice is dated far in the future: { $date }.
       *[before] The notice is dated before the first day of the GDPR, 25 May 2018: { $date }.
    }
    .why = Readers see from the date whether the notice has changed, and whether somebody still looks after it.
    .help = { $case ->
        [future] Correct the date.
       *[before] Correct the date. If it is right, go through the notice, and then write the day on which you did.
    }
