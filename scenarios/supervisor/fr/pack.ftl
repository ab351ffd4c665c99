# text: Supervisor
title = Superviseur

# text: Somebody wants to speak to whoever is above, a recorded contact waits for its grade, a colleague for an honest word: deciding, judging and helping others to grow.
about = Quelqu’un veut parler à la personne au-dessus, un échange enregistré attend sa note, un collègue une parole franche : décider, juger, faire grandir les autres.
