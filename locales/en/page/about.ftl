### Words of the page: the register, related notices and this notice. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.
### $caveat is none, may, as-a-rule, at-most or at-least.

section-register = Register
section-related-notices = Related notices
section-about = About this notice
label-register-name = Name of the register
label-belongs-to = Register belongs to
label-follows = Legislation followed
related-supplements =
    { $caveat ->
        [may] This notice may supplement that of another register:
        [as-a-rule] As a rule, this notice supplements that of another register:
       *[none] This notice supplements that of another register:
    }
related-data-moves-to =
    { $caveat ->
        [may] Data may move to another register:
        [as-a-rule] As a rule, data move to another register:
       *[none] Data move to another register:
    }
related-data-comes-from =
    { $caveat ->
        [may] Data may come from another register:
        [as-a-rule] As a rule, data come from another register:
       *[none] Data come from another register:
    }
related-see-also = See also:
related-connected-product = Information on the product’s data:
related-unnamed = name not given
label-version = Version
label-created = Created
label-updated = Last updated
label-binding = Decisive language version
changes = Changes to this notice
