### Dates, periods, lists and numbers. What is inserted is text, ready in its form; only $count is a number.

## month: the name, and the form that a date needs

month-1 = January
    .partitive = January
month-2 = February
    .partitive = February
month-3 = March
    .partitive = March
month-4 = April
    .partitive = April
month-5 = May
    .partitive = May
month-6 = June
    .partitive = June
month-7 = July
    .partitive = July
month-8 = August
    .partitive = August
month-9 = September
    .partitive = September
month-10 = October
    .partitive = October
month-11 = November
    .partitive = November
month-12 = December
    .partitive = December

## date: $month is the .partitive of the month

date = { $day }{"\u00A0"}{ $month } { $year }

## period: $count chooses the form, $number is what is shown

period-years =
    { $count ->
        [one] { $number }{"\u00A0"}year
       *[other] { $number }{"\u00A0"}years
    }
period-months =
    { $count ->
        [one] { $number }{"\u00A0"}month
       *[other] { $number }{"\u00A0"}months
    }
period-weeks =
    { $count ->
        [one] { $number }{"\u00A0"}week
       *[other] { $number }{"\u00A0"}weeks
    }
period-days =
    { $count ->
        [one] { $number }{"\u00A0"}day
       *[other] { $number }{"\u00A0"}days
    }
period-hours =
    { $count ->
        [one] { $number }{"\u00A0"}hour
       *[other] { $number }{"\u00A0"}hours
    }
period-minutes =
    { $count ->
        [one] { $number }{"\u00A0"}minute
       *[other] { $number }{"\u00A0"}minutes
    }

## list: a pair; or several, joined one by one with list-more and closed with list-end

list-pair = { $first } and { $last }
list-more = { $rest }, { $next }
list-end = { $rest } and { $last }

## the head of a list whose rest is only counted: $count chooses the form, $number is what is shown

list-and-more =
    { $count ->
       *[other] { $rest } and { $number } more
    }

## alternatives: what closes a list of cases

list-or = { $rest } or { $last }

## number: what separates the thousands

number-group = ,
