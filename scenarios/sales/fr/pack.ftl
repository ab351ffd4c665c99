# text: Selling, keeping, collecting
title = Vendre, garder, recouvrer

# text: An offer that fits and one that does not, somebody who wants to leave after eleven years, and a bill that frightens: asking comes before offering, and a no is an answer.
about = Une offre qui convient et une autre qui ne convient pas, une cliente qui veut partir au bout de onze ans, une facture qui fait peur : on demande avant de proposer, et un non est une réponse.
