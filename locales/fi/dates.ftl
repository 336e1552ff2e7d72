### Dates, periods, lists and numbers. What is inserted is text, ready in its form; only $count is a number.

## month: the name, and the form that a date needs

month-1 = tammikuu
    .partitive = tammikuuta
month-2 = helmikuu
    .partitive = helmikuuta
month-3 = maaliskuu
    .partitive = maaliskuuta
month-4 = huhtikuu
    .partitive = huhtikuuta
month-5 = toukokuu
    .partitive = toukokuuta
month-6 = kesäkuu
    .partitive = kesäkuuta
month-7 = heinäkuu
    .partitive = heinäkuuta
month-8 = elokuu
    .partitive = elokuuta
month-9 = syyskuu
    .partitive = syyskuuta
month-10 = lokakuu
    .partitive = lokakuuta
month-11 = marraskuu
    .partitive = marraskuuta
month-12 = joulukuu
    .partitive = joulukuuta

## date: $month is the .partitive of the month

date = { $day }.{"\u00A0"}{ $month } { $year }

## period: $count chooses the form, $number is what is shown

period-years =
    { $count ->
        [one] { $number }{"\u00A0"}vuosi
       *[other] { $number }{"\u00A0"}vuotta
    }
period-months =
    { $count ->
        [one] { $number }{"\u00A0"}kuukausi
       *[other] { $number }{"\u00A0"}kuukautta
    }
period-weeks =
    { $count ->
        [one] { $number }{"\u00A0"}viikko
       *[other] { $number }{"\u00A0"}viikkoa
    }
period-days =
    { $count ->
        [one] { $number }{"\u00A0"}päivä
       *[other] { $number }{"\u00A0"}päivää
    }
period-hours =
    { $count ->
        [one] { $number }{"\u00A0"}tunti
       *[other] { $number }{"\u00A0"}tuntia
    }
period-minutes =
    { $count ->
        [one] { $number }{"\u00A0"}minuutti
       *[other] { $number }{"\u00A0"}minuuttia
    }

## list: a pair; or several, joined one by one with list-more and closed with list-end

list-pair = { $first } ja { $last }
list-more = { $rest }, { $next }
list-end = { $rest } ja { $last }

## the head of a list whose rest is only counted: $count chooses the form, $number is what is shown

list-and-more =
    { $count ->
        [one] { $rest } ja { $number } muu
       *[other] { $rest } ja { $number } muuta
    }

## alternatives: what closes a list of cases

list-or = { $rest } tai { $last }

## number: what separates the thousands

number-group = { "\u00A0" }
