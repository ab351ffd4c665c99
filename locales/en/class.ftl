# A class as its trainer sees it: `aplomb report`.

cli-report-about = Report on a class: who stands where, the weakest skills, and the lines that go wrong most
cli-argument-report = A folder of files that “aplomb profile export” wrote, or one such file; without it, all profiles of this machine
cli-value-table = TABLE
cli-option-table = The table that --format csv prints: { $tables }; the first if left out
cli-option-report-assignment = How each person stands with the assignment in this file
cli-report-examples =
    Examples:
      aplomb report class/
      aplomb report class/ --format html > class.html
      aplomb report class/ --assignment week-49.assignment.ron
      aplomb report class/ --format csv --table skills > skills.csv

    The status is 1 where something could not be read; the rest is reported all the same.

report-no-exports = { $path } holds no records that can be read.
report-how-to-export = To get some, ask each person for the file that this writes: aplomb profile export me.zip
report-denied = { $path } may not be read; it is left out.
report-damaged = { $path }: { $attempts ->
        [one] 1 attempt is not as it was written, and is left out.
       *[other] { $attempts } attempts are not as they were written, and are left out.
    }

class-title = Class report
class-about = { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { $contacts ->
        [one] 1 contact
       *[other] { $contacts } contacts
    }, on { $date }
class-people = People
class-people-note = Contacts are those played from the first word to the end; the three grades are their means, of 100. Critical errors are counted over all of them.
class-column-name = Name
class-column-contacts = Contacts
class-column-coaching-talks = Coaching
class-column-passed = Passed
class-column-empathy = Empathy
class-column-resolution = Resolution
class-column-handle-time = Handle time
class-column-critical = Critical errors
class-column-last = Last played
class-skills = Skills, the weakest first
class-skills-note = Each level is of 100, with the range in which it lies nine times out of ten. Of each person, each scenario counts once, by the latest attempt.
class-column-skill = Skill
class-column-level = Level
class-column-range = Range
class-column-people = People
class-lines = Lines that go wrong most
class-lines-note = A line has gone wrong where less than three quarters of its points were won. Better is what the author of the scenario would rather hear.
class-lines-none = No line of a customer has gone wrong yet.
class-line = { $title }: “{ $line }”
class-line-count = Went wrong { $failed } of { $of ->
        [one] 1 time
       *[other] { $of } times
    }; { $lost ->
        [one] 1 point lost
       *[other] { $lost } points lost
    }
class-answer = { $times ->
        [one] Once
       *[other] { $times } times
    }: “{ $said }” ({ $lost ->
        [one] 1 point
       *[other] { $lost } points
    })
class-better = Better: “{ $line }”
