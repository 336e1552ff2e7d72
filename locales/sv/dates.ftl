### Dates, periods, lists and numbers. What is inserted is text, ready in its form; only $count is a number.

## month: the name, and the form that a date needs

month-1 = januari
    .partitive = januari
month-2 = februari
    .partitive = februari
month-3 = mars
    .partitive = mars
month-4 = april
    .partitive = april
month-5 = maj
    .partitive = maj
month-6 = juni
    .partitive = juni
month-7 = juli
    .partitive = juli
month-8 = augusti
    .partitive = augusti
month-9 = september
    .partitive = september
month-10 = oktober
    .partitive = oktober
month-11 = november
    .partitive = november
month-12 = december
    .partitive = december

## date: $month is the .partitive of the month

date = { $day }{"\u00A0"}{ $month } { $year }

## period: $count chooses the form, $number is what is shown

period-years =
    { $count ->
        [one] { $number }{"\u00A0"}år
       *[other] { $number }{"\u00A0"}år
    }
period-months =
    { $count ->
        [one] { $number }{"\u00A0"}månad
       *[other] { $number }{"\u00A0"}månader
    }
period-weeks =
    { $count ->
        [one] { $number }{"\u00A0"}vecka
       *[other] { $number }{"\u00A0"}veckor
    }
period-days =
    { $count ->
        [one] { $number }{"\u00A0"}dag
       *[other] { $number }{"\u00A0"}dagar
    }
period-hours =
    { $count ->
        [one] { $number }{"\u00A0"}timme
       *[other] { $number }{"\u00A0"}timmar
    }
period-minutes =
    { $count ->
        [one] { $number }{"\u00A0"}minut
       *[other] { $number }{"\u00A0"}minuter
    }

## list: a pair; or several, joined one by one with list-more and closed with list-end

list-pair = { $first } och { $last }
list-more = { $rest }, { $next }
list-end = { $rest } och { $last }

## the head of a list whose rest is only counted: $count chooses the form, $number is what is shown

list-and-more =
    { $count ->
       *[other] { $rest } och { $number } till
    }

## alternatives: what closes a list of cases

list-or = { $rest } eller { $last }

## number: what separates the thousands

number-group = { "\u00A0" }
