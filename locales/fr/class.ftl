# Une classe vue par qui la forme : `aplomb report`.

cli-report-about = Faire le point sur une classe : où en est chacun, les compétences les plus faibles, les répliques qui échouent le plus
cli-argument-report = Un dossier de fichiers écrits par « aplomb profile export », ou un seul de ces fichiers ; sans lui, tous les profils de cette machine
cli-value-table = TABLEAU
cli-option-table = Le tableau qu’écrit --format csv : { $tables } ; le premier par défaut
cli-option-report-assignment = Où en est chacun avec le travail que décrit ce fichier
cli-report-examples =
    Exemples :
      aplomb report classe/
      aplomb report classe/ --format html > classe.html
      aplomb report classe/ --assignment semaine-49.assignment.ron
      aplomb report classe/ --format csv --table skills > competences.csv

    Le code de sortie est 1 si quelque chose n’a pas pu être lu ; le reste figure tout de même dans le rapport.

report-no-exports = { $path } ne contient aucun dossier de résultats lisible.
report-how-to-export = Pour en obtenir, demandez à chacun le fichier qu’écrit cette commande : aplomb profile export moi.zip
report-denied = { $path } : lecture interdite ; ce fichier est laissé de côté.
report-damaged = { $path } : { $attempts ->
        [one] une tentative n’est plus telle qu’elle a été écrite et n’est pas comptée.
       *[other] { $attempts } tentatives ne sont plus telles qu’elles ont été écrites et ne sont pas comptées.
    }

class-title = Rapport de classe
class-about = { $people ->
        [one] Une personne
       *[other] { $people } personnes
    }, { $contacts ->
        [one] { $contacts } contact
       *[other] { $contacts } contacts
    }, le { $date }
class-people = Personnes
class-people-note = Les contacts sont ceux qui ont été menés du premier mot au dernier ; les trois notes en sont les moyennes, sur 100. Les erreurs critiques sont comptées sur l’ensemble.
class-column-name = Nom
class-column-contacts = Contacts
class-column-coaching-talks = Coaching
class-column-passed = Réussis
class-column-empathy = Empathie
class-column-resolution = Résolution
class-column-handle-time = Durée
class-column-critical = Erreurs critiques
class-column-last = Dernière fois
class-skills = Compétences, les plus faibles d’abord
class-skills-note = Chaque niveau est sur 100, avec l’intervalle où il se trouve neuf fois sur dix. Pour chaque personne, chaque scénario compte une fois, par la dernière tentative.
class-column-skill = Compétence
class-column-level = Niveau
class-column-range = Intervalle
class-column-people = Personnes
class-lines = Répliques qui échouent le plus
class-lines-note = Une réplique a échoué quand moins des trois quarts de ses points ont été obtenus. « Mieux » : ce que préférerait entendre l’auteur du scénario.
class-lines-none = Aucune réplique de client n’a échoué jusqu’ici.
class-line = { $title } : « { $line } »
class-line-count = A échoué { $failed } fois sur { $of } ; { $lost ->
        [one] { $lost } point perdu
       *[other] { $lost } points perdus
    }
class-answer = { $times ->
        [one] Une fois
       *[other] { $times } fois
    } : « { $said } » ({ $lost ->
        [one] { $lost } point
       *[other] { $lost } points
    })
class-better = Mieux : « { $line } »
