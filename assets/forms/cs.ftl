# How Czech writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {" "}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = €
currency-usd = US$
currency-gbp = £
currency-cad = CA$
currency-chf = CHF

date = { $day }. { $month } { $year }
month-1 = ledna
month-2 = února
month-3 = března
month-4 = dubna
month-5 = května
month-6 = června
month-7 = července
month-8 = srpna
month-9 = září
month-10 = října
month-11 = listopadu
month-12 = prosince
