### Words of the page: its frame. Names and terms are inserted in the nominative: after a colon, a dash, or as a complement.

title = { $name }{"\u00A0"}– { $word }
description = { $title }. Controller: { $controller }. How personal data are processed.
# The language and territory for previews of the page: as Open Graph knows them.
og-locale = en_GB
skip-to-content = Skip to content
contents = Contents
languages = Languages
language-missing = This notice is not available in the following language: { $language }
draft-banner = Draft, not published: what is missing or wrong is shown in place.
draft-watermark = DRAFT
whole-notice = Read the whole notice
all-notices = All privacy notices
index-title = Privacy notices
banner-label = Please note
updated-on = Updated { $date }
version-is = Version { $version }
close = Close
back-to-top = Back to the top
