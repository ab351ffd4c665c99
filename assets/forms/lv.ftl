# How Latvian writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {" "}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = €
currency-usd = $
currency-gbp = £
currency-cad = CA$
currency-chf = CHF

date = { $year }. gada { $day }. { $month }
month-1 = janvāris
month-2 = februāris
month-3 = marts
month-4 = aprīlis
month-5 = maijs
month-6 = jūnijs
month-7 = jūlijs
month-8 = augusts
month-9 = septembris
month-10 = oktobris
month-11 = novembris
month-12 = decembris
