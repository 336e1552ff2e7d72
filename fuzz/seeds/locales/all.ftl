contents = Words { languages }
languages = { 1 ->
    [one] a
   *[other] { "b" }
}
title = { $name }
    .a = b
-t = c
