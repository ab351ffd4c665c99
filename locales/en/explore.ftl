# What can come of a scenario, as `aplomb explore` tells it.

explore-progress = { $scenario }: { $states } states, { $steps } moves …

## How much was walked

explore-complete = Complete: every path was walked.
explore-limit-states = Not complete: the walk stopped at { $count } states. There may be more of everything; what is said here was reached.
explore-limit-grades = Not complete: every state was walked, but grades were followed for { $count } situations only. There may be lower and higher ones; those that are said here were reached.
explore-limit-stopped = Not complete: the walk was stopped. What is said here was reached.
explore-size = { $paths } through { $states } states; { $steps } moves were made.
explore-paths = { $count ->
        [one] 1 path
       *[other] { $number } paths
    }
explore-paths-digits = More than 10^{ $digits } paths
explore-paths-endless = Endless paths (one can go round in a circle)
explore-overall = Overall grade { $range }; { $pass } passes. The highest and the lowest:

## Endings

explore-endings = Endings
explore-ending = { $ending } ({ $outcome }): { $time }, { $paths }
explore-ending-grades = empathy { $empathy } · resolution { $resolution } · handle time { $time } · overall { $overall }
explore-unreached-passing = { $ending } ({ $outcome }): never the last; the callback that is promised there goes on to other endings:
explore-unreached-waiting = { $ending } ({ $outcome }): no line leads there; only letting the customer wait does:
explore-unreached-otherwise = { $ending } ({ $outcome }): not on this day; a milder or a harder one, or a higher rank, leads there.
explore-unreached-never = { $ending } ({ $outcome }): nothing leads there.
explore-unreached-unknown = { $ending } ({ $outcome }): not reached; whether anything leads there is not known.
explore-from-time = { $time } or more

## Players

explore-players = Players
explore-column-overall = Overall
explore-column-range = Range
explore-column-passed = Passed
explore-column-empathy = Empathy
explore-column-resolution = Resolution
explore-column-time = Time
explore-column-critical = Critical
explore-share = { $percent } %
explore-passed = { $passed } of { $plays }
explore-never-finished = never comes to an end
explore-players-note = Each plays on { $days } days of the customer, the random one on { $random }, the best on the best of all days; grades are means. Only the best should pass every time.
explore-critical-note = Critical: the share of plays with a critical error.
player-random = random
player-always-first = always first
player-always-longest = always longest
player-always-shortest = always shortest
player-script-follower = script follower
player-empath = empath
player-solver = solver
player-rusher = rusher
player-best = best

## Replies

explore-replies = Replies: the lowest and the highest overall grade of the paths that say them
explore-never-offered = never offered
explore-always-best = always the best here
explore-always-worst = always the worst here

## Findings

explore-findings = Findings
explore-error = error: { $sentence }
explore-warning = warning: { $sentence }
explore-summary = { $errors ->
        [0] No error
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warning
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
explore-witnesses = The moves behind every figure are in { $folder }, a file each; its first line is the command that plays it.
finding-dead-end = In { $beat } the customer can be left waiting: nothing can be answered.
finding-never-beat = The customer never comes to { $beat }.
finding-never-reply = { $reply }, in { $beat }, is never offered.
finding-never-ending = No path leads to the ending { $ending }.
finding-same-whatever = In { $beat } it makes no difference what is answered: the same points and the same endings follow.
finding-pass-out-of-reach = Nobody can pass: the highest overall grade is { $most }, and { $pass } is needed.
finding-critical-unavoidable = Every path to an end makes a critical error: { $error }.
finding-need-never-met = No path meets the need { $need }.
finding-loop = From { $beat } one can come back to exactly where one was: nothing has changed but the time.
finding-demand-unheard = In { $beat } the customer can come to ask for a supervisor, and the talk goes on as if nothing had been said: the scenario has no `on_demand`.
