# How Serbian writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {"."}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = €
currency-usd = US$
currency-gbp = £
currency-cad = CA$
currency-chf = CHF

date = { $day }. { $month } { $year }.
month-1 = јануар
month-2 = фебруар
month-3 = март
month-4 = април
month-5 = мај
month-6 = јун
month-7 = јул
month-8 = август
month-9 = септембар
month-10 = октобар
month-11 = новембар
month-12 = децембар
