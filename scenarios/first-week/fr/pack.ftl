# text: First week
title = Première semaine

# text: Four customers whom everyone meets in the first days: a bill that frightens, a return without a receipt, a line that stays dead, an evening that went wrong.
about = Quatre clients que chacun rencontre dès les premiers jours : une facture qui fait peur, un retour sans ticket, une ligne qui reste muette, une soirée gâchée.
