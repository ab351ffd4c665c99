# Calibrations: recorded contacts that are scored.

calibration-kind = recorded contact

# The scores, as the listener and the verdict name them.
calibration-step-0 = nothing of it
calibration-step-25 = a little of it
calibration-step-50 = half of it
calibration-step-75 = most of it
calibration-step-100 = all of it

# What a section asks, for whoever scores it.
calibration-asks-opening = A greeting; a feeling met before any formality; in a call of ours, who calls and why
calibration-asks-listening = Asks what one needs to know, says it back, lets the customer finish
calibration-asks-empathy = Meets each feeling by name, at once and before any solution, and does no harm
calibration-asks-resolution = Meets the needs by what the house can give, says what happens next and when, promises no more
calibration-asks-sales = Asks before offering, offers what fits at the right time, tells the price, takes a no
calibration-asks-closing = Sums up, says goodbye, files the case

calibration-refused-not-judged = This section is not scored here.
calibration-refused-no-step = A score is 0, 25, 50, 75 or 100.
calibration-refused-no-such-turn = The recording has no such turn.
calibration-refused-too-many-quotes = Three turns at most: quote those that show it best.
calibration-refused-not-critical = This scorecard does not fail on that error.
calibration-refused-unscored = Some sections have no score yet.

# What became of a critical error.
calibration-found-there = { $name }: found, at turn { $marked }
calibration-found-elsewhere = { $name }: it was made at turn { $made }, and you marked turn { $marked }; −{ $takes }
calibration-found-missed = { $name }: missed, at turn { $made }; −{ $takes }
calibration-found-invented = { $name }: marked at turn { $marked }, and not made; −{ $takes }

calibration-tendency-even = You lean to neither side: you score as the reference does, on average.
calibration-tendency-lenient = You are lenient: { $by } points above the reference on average.
calibration-tendency-severe = You are severe: { $by } points below the reference on average.
calibration-halo = Your scores hardly differ, while those of the reference do: one impression seems to have coloured every section. Score each by its own turns.

# What is noted in a recording, beside what is said.
heard-held = puts the customer on hold without a word: { $time }
heard-held-explained = puts the customer on hold, with the reason: { $time }
heard-held-promised = puts the customer on hold for “{ $promised }”: { $time }
heard-silence = silence: { $time }
heard-worked = works at the screen: { $time }
heard-looked-up = looks up “{ $title }”: { $time }
heard-handed-over-warm = hands over ({ $to }) and tells the next person what it is about: { $time }
heard-handed-over-cold = puts the customer through ({ $to }) without a word to the next person
heard-booked = puts “{ $product }” on the account
heard-queue-left = somebody who waited leaves; { $waiting } still waiting
heard-went-private = goes on in private messages
heard-went-public = goes on in public
heard-called-back = calls back after { $after }
heard-callback-missed = never calls back
heard-left = the customer breaks off the contact
heard-wrote-up = after-call work: { $time }
heard-wrote-up-code = after-call work, filed under “{ $code }”: { $time }
heard-note = the note in the file: { $count ->
        [0] empty
       *[other] { $needs }
    }

# In a terminal.
calibration-difficulty = difficulty { $difficulty }/5
calibration-contact = The contact
calibration-whose = { $title } ({ $channel }), with { $agent }
calibration-recording = The recording, turn by turn
calibration-sheet = Your sheet
calibration-scored = { $score } ({ $word })
calibration-unscored = to be scored
calibration-row = { $name }: { $score }{ $count ->
        [0] {""}
        [one] , shown by turn { $turns }
       *[other] , shown by turns { $turns }
    }
calibration-row-error = { $name }: turn { $turn }
calibration-row-no-error = { $name }: none
calibration-does-score = give a section one of the five scores
calibration-does-quote = name the turns that show it, { $most } at most
calibration-does-critical = mark a critical error and its turn; none in place of the turn takes it back
calibration-does-done = hand the sheet in
calibration-does-leave = leave; nothing is kept
calibration-prompt = score, quote, critical or done (? for the sheet)
calibration-left = You have left the calibration. Nothing of it is kept.
calibration-unfinished = The sheet was not handed in, and there are no more entries; { $left ->
        [0] every section has a score: done hands it in.
        [one] 1 section has no score.
       *[other] { $left } sections have no score.
    }
calibration-moves-left = the sheet was handed in before this entry.
calibration-not-a-move = “{ $text }” is no entry: there are score, quote, critical and done.
calibration-sections = Section by section
calibration-scores = You { $given }, the reference { $reference }: agreement { $got } of 100 (score { $score }/{ $score_of }, quotes { $quotes }/{ $quotes_of })
calibration-told = What the scorecard tells { $agent }:
calibration-quote-shows = Turn { $turn }, which you quoted, is one that the reference rests on
calibration-quote-other = Turn { $turn }, which you quoted, says nothing about this section
calibration-no-errors = None was made, and you marked none.
calibration-all-in-all = All in all
calibration-agreement = Agreement with the reference: { $agreement } %
calibration-passed = Passed: you hear what the scorecard hears.
calibration-not-passed = Not passed yet: that takes 70 %.
calibration-reference = The reference is the program’s own scorecard of this contact, each point with its line. Where you see it otherwise, talk it over: that is what a calibration is for.
calibration-no-contact = { $id } is a recording of { $contact }, which is not there.
calibration-needs-pack = It takes the pack “{ $pack }”.
calibration-broken = The recording of { $id } cannot be played: { $contact } has changed since.
calibration-see-check = aplomb check names the move that does not fit.

# In the window.
calibration-turn = Turn { $turn }
calibration-quote-turn = Quote turn { $turn } for { $section }
calibration-unquote-turn = Take turn { $turn } back from { $section }
calibration-mark-hint = A tick marks an error at the turn that is chosen at the left: turn { $turn }.
calibration-left-to-score = { $left ->
        [0] Every section has a score.
        [one] 1 section has no score yet.
       *[other] { $left } sections have no score yet.
    }
calibration-hand-in = Hand the sheet in
calibration-once-more = Score it once more
calibration-listen = Listen
calibration-keys-turns = from turn to turn
