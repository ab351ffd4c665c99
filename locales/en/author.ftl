# Changing a scenario.

refused-no-file = There is no file { $name }, or it is no text.
refused-broken = { $name } has mistakes of syntax: mend these first.
refused-unknown = There is no “{ $name }” here.
refused-taken = “{ $name }” is there already: choose another name.
refused-in-use = “{ $name }” is still named by “{ $by }”: change this first.

## The studio, in which a pack is written

author-title = Workshop
author-undo = Undo
author-redo = Redo
author-save = Save
author-back = Leave
author-search = Find a text
author-scenarios = Scenarios
author-no-scenarios = This pack has no scenario yet. Make one with “aplomb new”; it appears here at once.
author-nothing-found = Nothing has these words, in any language.
author-choose-scenario = Choose a scenario at the left.
author-choose-node = Choose a beat or an ending on the map. Its text stands here, in every language side by side.
author-map = Map
author-text = Text
author-findings = Findings
author-no-findings = nothing found
author-unreadable = This file cannot be read as it stands on disk. You see the last version that could be; the findings say what is wrong.
author-never-readable = This file cannot be read yet. The findings below say what is wrong.
author-not-playable = There is an error: what is played and explored is the last version without one.
author-unsaved = { $count ->
        [one] 1 file not saved
       *[other] { $count } files not saved
    }
author-count = { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
author-error = Error
author-warning = Warning
author-explorer = explorer
author-explorer-before = explorer, before the last change
author-exploring = Exploring: { $states } states
author-explored = Every path walked: { $states } states
author-explored-partly = Walked in part: { $states } states

author-whole = Title, briefing and more
author-beat = Beat
author-ending = Ending: { $outcome }
author-line = What the customer says
author-seen = What is seen
author-becomes = What became of the customer
author-also = Also understood as
author-coach = What a coach says
author-missing = No translation yet
author-stale = The source has changed since it was translated
author-acts = What the line does
author-add-act = act
author-when = Offered when
author-always = Always
author-then = Leads to
author-answer = The answer leads to
author-add-reply = Reply
author-add-beat = Beat
author-add-ending = Ending
author-add = Add
author-name = Its id, such as own-it
author-up = Move up
author-down = Move down
author-remove = Remove
author-always-best = always best
author-always-worst = always worst
author-never-offered = never offered
author-figures-exact = Overall grades of all paths that say this line: { $least } to { $most }. Every path was walked.
author-figures-found = Overall grades found on paths that say this line: { $least } to { $most }. There may be lower and higher ones.

author-play = Play from here
author-play-title = Play from here
author-play-about = Set how the customer feels and what has happened. This is practice: nothing of it is kept.
author-play-start = Play
author-play-ended = Ended: { $outcome }. Empathy { $empathy }, resolution { $resolution }, handle time { $time }, overall { $overall }, graded from the moment where you began.
author-play-not-offered = The line { $name } is not offered in this situation: its condition does not hold. You are in front of its beat.
author-facts = What is true
author-needs-met = Needs that have been met
author-verified = The customer’s identity was checked
author-cancel = Cancel

author-conflict-title = Somebody else has changed this too
author-conflict-text = { $files } has changed on disk while you have changes that are not saved. Keep yours, and the next save replaces the other version, of which a copy is kept; or take the other version: Undo brings yours back.
author-keep-mine = Keep mine
author-take-theirs = Take theirs
author-leave-title = Some changes are not saved
author-leave-text = Save them before you leave, or give them up.
author-leave-save = Save and leave
author-leave-discard = Give them up
author-stay = Stay

author-unwatched = This folder cannot be watched: what other programs save is seen when you save here. { $reason }
author-gone = This folder is not there any more, or cannot be read. What you see is what was there last.
author-saved-backup = Saved. The files as they were before lie in { $path }

author-keys-search = find a line or an id
author-keys-map = go along the ways of the map
author-keys-zoom = closer, farther, all of it
author-keys-open = go to the text of the chosen beat
author-keys-commit = take what was typed
author-keys-escape = give back what stood in a field; else one step back
author-keys-play = play from here
author-keys-save = save
author-keys-undo = take the last change back
author-keys-redo = make it again

## The workshop

cli-author-examples =
    Examples:
      aplomb author packs/first-week
      aplomb author packs/first-week/billing-shock.ron
cli-author-no-pack = There is no pack in { $path }: a pack is a folder with a pack.ron.
cli-author-interview = { $path } is an interview: the workshop draws the maps of scenarios.
cli-author-calibration = { $path } is a calibration: the workshop draws the maps of scenarios.
cli-author-interview-help = Write it in a text editor, and look for mistakes with: aplomb check { $path }
cli-author-name-a-pack = Name the folder of a pack, or the file of a scenario in one. To begin a new one: aplomb new
cli-author-no-window = No window can be opened here, and the workshop needs one.
cli-author-without-window = Without a window: aplomb check names what is wrong, and any text editor changes the files.
