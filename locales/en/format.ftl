# How numbers, amounts, dates and durations are written.

# Between thousands, and before decimals.
number-group = ,
number-decimal = .
number-negative = −{ $number }

money = { $symbol }{ $amount }
currency-eur = €
currency-usd = $
currency-gbp = £
currency-cad = CA$
currency-chf = CHF{" "}

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Minutes and two-digit seconds on a clock, then durations in words.
clock = { $minutes }:{ $seconds }
seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
duration = { $longer } { $shorter }
