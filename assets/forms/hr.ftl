# How Croatian writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {"."}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = €
currency-usd = USD
currency-gbp = GBP
currency-cad = CAD
currency-chf = CHF

date = { $day }. { $month } { $year }.
month-1 = siječnja
month-2 = veljače
month-3 = ožujka
month-4 = travnja
month-5 = svibnja
month-6 = lipnja
month-7 = srpnja
month-8 = kolovoza
month-9 = rujna
month-10 = listopada
month-11 = studenoga
month-12 = prosinca
