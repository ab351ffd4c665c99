# Assignments: what a trainer asks of somebody.

assignment-about = What a trainer asks of you: added, listed with how far you are, removed
assignment-add-about = Add an assignment from a trainer’s file; one with the same id is replaced
assignment-list-about = List your assignments, what is due first before the others
assignment-show-about = Show one assignment: each task, and how it stands
assignment-remove-about = Remove an assignment; what you did for it stays in your records
assignment-argument-file = The trainer’s file, NAME.assignment.ron
assignment-argument-id = The assignment’s id
cli-value-assignment = ID
assignment-examples =
    Examples:
      aplomb assignment add week-49.assignment.ron
      aplomb assignment list
      aplomb assignment show week-49

    How far you are is computed from what you have played to its end.

assignment-state-open = open
assignment-state-passed = passed
assignment-state-passed-late = passed late
assignment-state-failed = not passed, no attempt left
assignment-state-late = late

assignment-counts-first = first attempt { $overall }
assignment-counts-best = best attempt { $overall }
assignment-counts-last = last attempt { $overall }

assignment-item = { $title } ({ $id })
assignment-progress = { $state }: { $passed } of { $all } passed
assignment-between = From { $from } to { $until }
assignment-until = Until { $until }
assignment-from = From { $from } on
assignment-task = { $title }: { $said }
assignment-mark = pass mark { $mark }
assignment-attempts = { $made } of { $most ->
        [one] 1 attempt
       *[other] { $most } attempts
    } made
assignment-added = { $title } is among your assignments: aplomb assignment show { $id }
assignment-replaced = { $title } has replaced what you had under its id: aplomb assignment show { $id }
assignment-removed = { $title } is no longer among your assignments.
assignment-not-there = { $play } is not installed here: ask your trainer for its pack.
plan-assigned = Asked of you
assignment-none = You have no assignment. A trainer’s file is added with: aplomb assignment add FILE
assignment-unknown = You have no assignment { $id }.
assignment-see-list = To see them all: aplomb assignment list
assignment-broken = { $path } has mistakes: mend what is shown above.
assignment-damaged = { $path } is no assignment that can be read any more: add it again.
