# The map of a scenario: its beats and endings, and what leads where.

map-name = Map of the scenario
map-color = Colour shows
map-by-mood = mood
map-by-outcome = endings
map-by-coverage = coverage
map-closer = Zoom in
map-farther = Zoom out
map-full = Actual size
map-fit = Show all

## What the shapes and colours mean

map-mood-unknown = mood not known yet
map-no-ending = no ending in reach
map-seen = reached
map-never = never reached
map-unknown = not explored
map-missing = nothing has this name
map-cue = shows a feeling
map-line-reply = reply
map-line-condition = only if a condition holds
map-line-back = leads back
map-line-callback = callback later
map-line-anywhere = from anywhere

## A card, for a screen reader and in full

map-beat = Beat { $name }, { $count ->
    [one] 1 reply
   *[other] { $count } replies
}
map-ending = Ending { $name }, { $outcome }
map-nothing = { $name }, nothing has this name
map-start = start
map-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
map-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
map-grades = grades { $least } to { $most }
map-said = “{ $line }”
map-enter-start = The contact begins here.
map-enter-demand = From anywhere, once the customer demands a supervisor.
map-enter-leave = From anywhere, when patience has run out.
map-enter-handover = From anywhere, when the desk hands over ({ $level }).
map-leads-to = Leads to { $list }.
map-comes-from = Comes from { $list }.
map-way = { $to } ({ $replies })
map-way-condition = { $to } ({ $replies }; only if a condition holds)
map-way-composed = { $to } (composed answer)
map-way-callback = { $to } ({ $replies }; callback later)
