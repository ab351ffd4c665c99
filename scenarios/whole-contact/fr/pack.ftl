# text: The whole contact
title = Le contact de bout en bout

# text: Everything that a contact is made of, by every channel: the desk and its tools, people who wait, people who ask for somebody above, an offer at the right moment, a no that is taken well, and a call back that is held.
about = Tout ce dont un contact est fait, par tous les canaux : le poste et ses outils, ceux qui attendent, ceux qui veulent quelqu’un au-dessus, une offre au bon moment, un refus bien reçu et un rappel tenu.
