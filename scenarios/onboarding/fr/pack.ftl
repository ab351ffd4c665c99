# text: From a first greeting to a storm
title = D’un premier bonjour à la tempête

# text: The first weeks of a new colleague, a little harder each time: twelve customers in shops, hotels, clinics, banks and town halls, by every channel, until the night on which nothing sails.
about = Les premières semaines d’un nouveau conseiller, un peu plus difficiles à chaque fois : douze clients, dans un magasin, un hôtel, une clinique, une banque ou une mairie, par tous les canaux, jusqu’à la nuit où plus rien ne part.
