# L’écriture des nombres, des montants, des dates et des durées.

# Entre les milliers, puis avant les décimales.
number-group = {" "}
number-decimal = ,
number-negative = −{ $number }

money = { $amount } { $symbol }
currency-eur = €
currency-usd = $
currency-gbp = £
currency-cad = $ CA
currency-chf = CHF

date = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# Minutes et secondes à deux chiffres d’une horloge, puis les durées en mots.
clock = { $minutes }:{ $seconds }
seconds = { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
hours = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
duration = { $longer } { $shorter }
