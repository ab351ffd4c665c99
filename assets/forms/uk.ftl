# How Ukrainian writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {" "}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = EUR
currency-usd = USD
currency-gbp = GBP
currency-cad = CAD
currency-chf = CHF

date = { $day } { $month } { $year } р.
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
