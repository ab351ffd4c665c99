# Bringing in stories of other programs.

## The command

cli-import-about = Turn a story of another program into a scenario: Twine, a spreadsheet, ink, H5P
cli-import-file = A Twee file or a page published by Twine, a spreadsheet (CSV, ODS, XLSX), a compiled ink story, an H5P Branching Scenario
cli-import-into = The pack that gets the scenario; a new one is made if there is none. Without it, a new pack in the current folder
cli-import-id = The scenario’s name in the pack; otherwise that of the file
cli-import-from = What the file is: { $formats }; otherwise it is guessed
cli-import-dry-run = Write nothing, only say what would come over
cli-import-sample = Write a sheet to begin from, as CSV, and import nothing
cli-import-examples =
    Examples:
      aplomb import story.twee
      aplomb import replies.xlsx --into packs/first-week --id lost-order
      aplomb import course.h5p --dry-run --format json
      aplomb import --sample sheet.csv

    --lang also says which language the story is in.

import-done = { $file } ({ $format }) is now { $path }.
import-would = { $file } ({ $format }) would become { $path }.
import-language = Its texts are taken to be in this language: { $language } (otherwise, say so with --lang).
import-counts = { $beats ->
        [one] 1 beat
       *[other] { $beats } beats
    }, { $replies ->
        [one] 1 reply
       *[other] { $replies } replies
    }, { $endings ->
        [one] 1 ending
       *[other] { $endings } endings
    }.
import-lossless = Everything came over.
import-losses = { $count ->
        [one] 1 thing did not come over as it was
       *[other] { $count } things did not come over as they were
    }:
import-loss-line = line { $line }
import-next = What is left to do:
import-next-acts = { $replies ->
        [one] Say what 1 reply does (its acts): the file does not tell, and the customer reacts to nothing else.
       *[other] Say what { $replies } replies do (their acts): the file does not tell, and the customer reacts to nothing else.
    }
import-next-customer = Describe the customer and the contact: name, temperament, mood, needs, channel.
import-next-check = See what could be better: aplomb check { $path }
import-next-play = Play it: aplomb play { $path }
import-next-warnings = The check has { $warnings ->
        [0] nothing to say
        [one] 1 warning
       *[other] { $warnings } warnings
    } so far.
import-sample-written = { $file } is ready: one row for each reply. When it is filled in: aplomb import { $file }
import-nothing-named = Name a file, or ask for a sheet with --sample.
import-exists = { $path } is already there.
import-exists-hint = Choose another name: --id NAME, or another file.
import-bad-id = “{ $id }” cannot be a name here: use lower-case letters a to z and digits, joined by hyphens.
import-no-pack = { $path } has a pack.ron that cannot be read, or that has no order.
import-no-pack-hint = Mend it first: aplomb check { $path }
import-unsound = What was made of { $file } has errors, so nothing was written. Please report this, with the file.

format-name-twee = Twine
format-name-sheet = spreadsheet
format-name-ink = ink
format-name-h5p = H5P

unread-not-ours = { $file } is no Twee file, no spreadsheet with the known columns, no compiled ink story and no H5P Branching Scenario.
unread-broken = { $file } begins like one of the known formats, but cannot be read: it is damaged or incomplete.
unread-too-large = { $file } is larger than any story that fits into a scenario.
unread-no-choices = { $file } has no choice that a trainee could make, so no scenario can be made of it.

## What does not come over

loss-macro = commands of the other program
loss-help-macro = A scenario has no counterpart. What they held stands in the text where that was possible.
loss-variable = values that are counted or computed
loss-help-variable = Scenarios have facts (true or not) and the customer’s mood. Write the value into the text, or use facts: set, clear, when.
loss-condition = conditions that facts cannot tell
loss-help-condition = What they guarded is always there, or never, as the comment in the file says. Write a condition with facts or with the mood: when.
loss-random = things left to chance
loss-help-random = Scenarios are the same each time. The first possibility was taken; write others as beats of their own.
loss-variation = words that change each time they are read
loss-help-variation = The first wording was taken.
loss-script = scripts
loss-help-script = Scenarios run no programs. What matters of it can be a fact, or work that takes time: costs_s.
loss-style = styles
loss-help-style = The program has its own look. Nothing to do.
loss-media = pictures, sounds and films
loss-help-media = Scenarios are words. Say in the briefing, or in what the customer says, what was to be seen or heard.
loss-formatting = bold, italics, headings and colours
loss-help-formatting = The words are there without them. Nothing to do.
loss-frame = what stands around every passage: menus, headers, footers
loss-help-frame = Nothing to do, unless it told the trainee something: then put that into the briefing or the customer’s card.
loss-link = links that lead nowhere, or out of the story
loss-help-link = The reply ends the contact, or the words stay without the link. Give it a target: then.
loss-score = scores
loss-help-score = Scenarios are graded by what was said. The best and the worst score have become outcomes.
loss-interaction = other things to do than to choose: quizzes, videos, input
loss-help-interaction = Only their words came over, if they have any.
loss-setting = settings of the other program
loss-help-setting = Nothing to do: the program has its own.
loss-column = columns that nobody knows
loss-help-column = The columns are listed in the documentation of the command line; aplomb import --sample writes them all.
loss-word = cells that cannot stand there
loss-help-word = Acts and outcomes have fixed names; the cells of a reply need a reply.
loss-one-answer = moments in which only one thing could be said
loss-help-one-answer = A choice needs two: a silent one was added. Write a second answer worth choosing.
loss-many-answers = moments in which more than nine things could be said
loss-help-many-answers = The others stand in a beat of their own, behind the ninth reply. Fewer are better.
loss-no-choice = passages that went on without a choice
loss-help-no-choice = A beat ends with an answer: two were added that only listen. Join the beat with the next one, or give it real answers.
loss-no-ending = moments from which no way led to an end
loss-help-no-ending = A reply was added that ends the contact. Replace it with one that leads on.
loss-no-answer-left = moments in which every answer had a condition
loss-help-no-answer-left = A reply was added that is always there and ends the contact. Replace it.
loss-outcome = endings of which nobody said what they mean
loss-help-outcome = They are taken as a partial success. Set the outcome: Resolved, Partial, Escalated, Unresolved, Lost.
loss-fact = facts beyond the sixty-four that a scenario holds
loss-help-fact = What depended on them is always there.
loss-too-much = passages and texts beyond what a scenario holds
loss-help-too-much = What lies nearest to the beginning came over. Make several scenarios of a long story.

## Comments in the file

import-comment-from = Imported from { $file }. Where something could not come over, a comment says what stood there.
import-comment-acts = { $replies ->
        [one] Of 1 reply nobody knows what it does: where acts say “guessed”, choose them.
       *[other] Of { $replies } replies nobody knows what they do: where acts say “guessed”, choose them.
    }
import-comment-frame = The customer and the contact are not in the file: from here to the beats, change what does not fit.
import-comment-was = was: { $source }
import-comment-guessed = guessed
import-note-left = Added: how it ends when the customer loses patience.
import-note-over = Added: the end of what had none.
import-note-no-choice = Added: it went on here without a choice.
import-note-no-ending = Added: no way led to an end from here.
import-note-no-answer-left = Added: every other answer has a condition.
import-note-one-answer = Added: there was only one answer. Write another.
import-note-many-answers = Added: there are more than nine answers.

## Words of the scenario

import-briefing = A customer gets in touch. Listen, and help as well as you can.
import-customer = The customer
import-need = to get an answer that helps
import-go-on = Please go on, I am listening.
import-more = What else could we look at?
import-close = I have to end our conversation here. Thank you for getting in touch.
import-left-says = I have waited long enough. Goodbye.
import-left-becomes = The customer left without an answer.
import-over-says = All right. Goodbye, then.
import-over-becomes = The conversation ended before anything was settled.
import-pack-about = Imported from { $file }.

## The spreadsheet

sheet-column-moment = moment
sheet-column-customer = customer says
sheet-column-tense = customer tense
sheet-column-furious = customer furious
sheet-column-reply = reply
sheet-column-name = reply name
sheet-column-acts = acts
sheet-column-to = leads to
sheet-column-when = only if
sheet-column-sets = remember
sheet-column-needs = need met
sheet-column-better = better reply
sheet-column-coach = coaching
sheet-column-outcome = outcome
sheet-column-becomes = what became of it

sheet-sample-opening = opening
sheet-sample-opening-says = Good morning. My parcel should have been here on Monday.
sheet-sample-opening-tense = Good morning. Three days late, and nobody tells me anything!
sheet-sample-sorry = Good morning. I am sorry that you have been left waiting. When did you order it?
sheet-sample-sorry-name = sorry
sheet-sample-sorry-fact = apologised
sheet-sample-number = What is your order number?
sheet-sample-number-coach = Correct, but the customer has heard no word about the wait yet.
sheet-sample-parcel = parcel
sheet-sample-parcel-says = On the second of March. It is a present for tomorrow.
sheet-sample-send = So: a new one leaves by courier and is with you tomorrow before noon. Can I do anything else for you?
sheet-sample-refund = I can give you the delivery costs back.
sheet-sample-wait = It will surely come one of these days.
sheet-sample-need = the parcel in time
sheet-sample-happy = happy
sheet-sample-happy-says = That is kind of you. Thank you!
sheet-sample-happy-becomes = The present was on the table in time.
sheet-sample-gone = gone
sheet-sample-gone-says = Then I will buy it elsewhere.
sheet-sample-gone-becomes = The customer bought the present in another shop.
