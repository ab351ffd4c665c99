# How Italian writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {"."}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = €
currency-usd = USD
currency-gbp = £
currency-cad = CA$
currency-chf = CHF

date = { $day } { $month } { $year }
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
