# How Catalan writes numbers, amounts and dates (CLDR, by way of Babel 2.18.0).

number-group = {"."}
number-decimal = ,

money = { $amount } { $symbol }
currency-eur = €
currency-usd = USD
currency-gbp = £
currency-cad = CAD
currency-chf = CHF

date = { $day } { $month } del { $year }
month-1 = de gener
month-2 = de febrer
month-3 = de març
month-4 = d’abril
month-5 = de maig
month-6 = de juny
month-7 = de juliol
month-8 = d’agost
month-9 = de setembre
month-10 = d’octubre
month-11 = de novembre
month-12 = de desembre
