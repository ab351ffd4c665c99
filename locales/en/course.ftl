# Whether packs make a course worth taking, as `aplomb course` tells it.

course-column-best = Best
course-column-random = Random
course-player-always-first = First
course-player-always-longest = Longest
course-player-always-shortest = Shortest
course-player-script-follower = Script
course-player-empath = Empath
course-player-solver = Solver
course-player-rusher = Rusher
course-column-findings = Faults
course-column-beats = Beats
course-column-ends = Endings
course-column-coached = Coached
course-column-ways = Ways
course-column-words = Words
course-column-minutes = Reading
course-column-languages = Languages
course-column-difficulty = Difficulty
course-column-written = Written in
course-column-skills = Skills
course-column-scenarios = Scenarios
course-note = Best: the highest overall grade of any path. Then the mean of each player over 20 days of the customer (the random one over 100), with the days on which it passed, if any: nobody but the best should pass. Faults: findings of explore. Coached: beats in which a coach has a word on a line, and a better one is named. Ways: other wordings of the reply that has the fewest. Words: half of the replies are shorter, half longer. Reading: briefing, record, what the customer says and every reply that is offered, on the best path, at 240 words a minute.
course-library = { $scenarios ->
        [one] One scenario.
       *[other] { $scenarios } scenarios.
    } Where four replies are offered on the best path, the best stands first { $first } times, second { $second }, third { $third }, fourth { $fourth }. It is the longest in { $longest } of { $lines }. Half of all replies are shorter than { $words } words.
course-kind-sector = Sectors
course-kind-channel = Channels
course-kind-temperament = Temperaments
course-kind-need-kind = Needs
course-kind-critical-error = Critical errors that can happen
course-kind-act = Acts
course-page-matrix = Who comes, and where
course-page-figures = What playing them shows
course-good = Nothing falls short.

## What falls short

course-lack = { $scenario }: { $lack }
course-short-unwalked = Not every path was walked: explore stopped at { $count } states. Make it smaller.
course-short-findings = { $count ->
        [one] explore has a finding.
       *[other] explore has { $count } findings.
    } See aplomb explore.
course-short-best-low = The best path reaches { $count }; it should reach 90 or more.
course-short-random = Whoever picks any line has { $count } on average; it should be 30 to 60.
course-short-lazy-passes = A player who should not pass does ({ $word }), on { $count } of 20 days or on average.
course-short-beats = { $count ->
        [one] One beat
       *[other] { $count } beats
    }; there should be 10 to 25.
course-short-endings = { $count ->
        [one] One ending
       *[other] { $count } endings
    }; there should be four or more.
course-short-coached = A coach names a better line in { $count ->
        [one] one beat
       *[other] { $count } beats
    }; it should be three or more.
course-short-ways = A reply has { $count ->
        [0] no other wording
        [one] only one other wording
       *[other] only { $count } other wordings
    }; it should have four or more.
course-short-reading = There are { $count ->
        [one] one minute
       *[other] { $count } minutes
    } to read; there should be 4 to 12.
course-short-median = Half of the replies are shorter than { $count } words; it should be 12 to 30.
course-short-slots = Where the best reply stands can be guessed: { $count } times in the same place of four, more than by chance.
course-short-rare = { $word } is met in { $count ->
        [0] no scenario
        [one] one scenario only
       *[other] { $count } scenarios only
    }; it should be met in two or more.
