# How Slovak writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {" "}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = €
currency-usd = USD
currency-gbp = GBP
currency-cad = CAD
currency-chf = CHF

date = { $day }. { $month } { $year }
month-1 = januára
month-2 = februára
month-3 = marca
month-4 = apríla
month-5 = mája
month-6 = júna
month-7 = júla
month-8 = augusta
month-9 = septembra
month-10 = októbra
month-11 = novembra
month-12 = decembra
