# How Slovenian writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {"."}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = €
currency-usd = $
currency-gbp = GBP
currency-cad = CAD
currency-chf = CHF

date = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = marec
month-4 = april
month-5 = maj
month-6 = junij
month-7 = julij
month-8 = avgust
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
