# text: Supervisor
title = Superviseur
# text: Recorded contacts wait for their grade: to judge, and to be judged by it.
about = Des contacts enregistrés attendent leur note : évaluer, et se voir évalué à son tour.
