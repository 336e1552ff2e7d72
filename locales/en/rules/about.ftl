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
