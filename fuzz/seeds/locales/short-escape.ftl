section-controller = { "\u00ä4" }
