# How Korean writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = ,
number-decimal = {"."}

money = { $symbol }{ $amount }
currency-eur = €
currency-usd = US$
currency-gbp = £
currency-cad = CA$
currency-chf = CHF

date = { $year }년 { $month } { $day }일
month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월
