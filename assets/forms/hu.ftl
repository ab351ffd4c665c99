# How Hungarian writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {" "}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = EUR
currency-usd = USD
currency-gbp = GBP
currency-cad = CAD
currency-chf = CHF

date = { $year }. { $month } { $day }.
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december
