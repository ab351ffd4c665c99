# How Indonesian writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {"."}
number-decimal = ,

money = { $symbol }{ $amount }
currency-eur = €
currency-usd = US$
currency-gbp = £
currency-cad = CA$
currency-chf = CHF

date = { $day } { $month } { $year }
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
