# The play in the terminal: what is asked, and what happened. JSON and moves are described in docs/command-line.md.

## Before the first word

play-agent = Alex
play-subtitle = { $channel } · difficulty { $difficulty }/5 · target { $target }
play-policy = What you may do
play-record = On record
play-beside = { $more ->
        [one] One more chat comes in beside this one.
       *[other] { $more } more chats come in beside this one.
    }

## What happened

play-quote = “{ $text }”
play-you = You
play-heat = anger
play-trust = trust
play-patience = patience
play-seen = [{ $text }]
play-worked = { $kind ->
        [coaching] The agent waits while you work: { $time }.
       *[other] The customer waits while you work: { $time }.
    }
play-held = On hold: { $time }, as you had said.
play-held-explained = On hold: { $time }, having said why.
play-held-silently = On hold: { $time }, without a word.
play-held-too-long = On hold: { $time }, longer than you had said.
play-muted = { $kind ->
        [coaching] Microphone off: { $time }. The agent hears nothing.
       *[other] Microphone off: { $time }. The customer hears nothing.
    }
play-silence = Silence: { $time }.
play-waits = { $name } waits: { $time }.
play-looked-up = You read “{ $title }”: { $time }.
play-handed-over-warm = Warm transfer. { $to }: told { $told } of the { $owed } things that the customer has said.
play-handed-over-cold = Cold transfer. { $to }: told nothing.
play-need-met = Met: { $need }.
play-verified = You have verified who is speaking.
play-prepared-misfit = { $kind ->
        [coaching] A prepared sentence where a feeling was waiting: the agent notices.
       *[other] A prepared sentence where a feeling was waiting: the customer notices.
    }
play-went-public = The conversation goes on where everybody reads it.
play-went-private = The conversation goes on in private messages.
play-purpose = You have said who calls, and why.
play-consent-asked = { $kind ->
        [coaching] You have asked whether the agent agrees.
       *[other] You have asked whether the customer agrees.
    }
play-consent-given = { $kind ->
        [coaching] The agent agrees.
       *[other] The customer agrees.
    }
play-consent-refused = { $kind ->
        [coaching] The agent does not agree.
       *[other] The customer does not agree.
    }
play-price-told = You have said what it costs.
play-booked = On the account: { $product }.
play-booked-unasked = On the account without the customer’s agreement: { $product }.
play-plan-agreed = A payment plan is agreed: { $instalments ->
        [one] 1 instalment
       *[other] { $instalments } instalments
    }.
play-queue-reassured = A word to those who wait behind.
play-queue-left = Somebody behind gives up; { $waiting ->
        [0] nobody waits any more
        [one] 1 person waits
       *[other] { $waiting } people wait
    }.
play-callback-promised = You have promised to call back within { $within }.
play-called-back = You call back after { $after }, as promised.
play-called-back-late = You call back after { $after }, later than promised.
play-callback-missed = You have promised to call back, and nobody does.
play-supervisor-demanded = { $kind ->
        [coaching] The agent asks for somebody above you.
       *[other] The customer asks for a supervisor.
    }
play-critical = Critical error: { $error }.
play-ended = The encounter ends: { $outcome }.
play-left = { $kind ->
        [coaching] The agent’s patience has run out: { $outcome }.
       *[other] The customer’s patience has run out: { $outcome }.
    }
play-wrote-up = After-call work: { $time }.
play-wrote-up-code = After-call work: { $time }. Code: { $code }. Note: { $noted } of { $of }.
play-no-code = none

## How things stand

play-chat = Chat { $number } · { $name }
play-desk-clock = At the desk: { $time }
play-chat-waits = has waited { $time }
play-chat-writes = is writing
play-chat-gone = has gone; to be written up
play-chat-closed = closed
play-queue = { $waiting ->
        [one] 1 person waits
       *[other] { $waiting } people wait
    } behind.
play-in-public = In public: everybody reads this.
play-in-private = In private messages.
play-parts = The parts of your answer. Send those you want, in the order you want.

## Asking

play-prompt = Your answer (its number, or “your own words”; ? for help)
play-prompt-compose = Your answer (send and the parts’ numbers; ? for help)
play-prompt-wrap-up = Press Enter when the case is written up
play-prompt-after-call = After the contact (wrap-up; ? for help)
play-move-number = say the reply of this number
play-move-say = say the reply of this name
play-move-type = say it in your own words, between quotation marks
play-typed-example = I understand, and I will see to it.
play-did-you-mean = { $count ->
    [one] Did you mean this line?
   *[other] Did you mean one of these lines?
}
play-prompt-meant = Its number (Enter: no, I will put it differently)
play-cannot-read-language = Words of your own cannot be read in this language ({ $lang }), only in: { $languages }. Choose a line by its number.
play-move-send = send an answer made of these parts, in this order
play-move-hold = put the customer on hold for { $seconds } seconds, without a word
play-move-hold-explained = the same, having said why
play-move-hold-promised = the same, having said why and announced { $seconds } seconds
play-move-mute = switch your microphone off for { $seconds } seconds
play-move-wait = say nothing for { $seconds } seconds
play-move-look-up = read this article; with other words, search
play-move-transfer-cold = hand over without a word ({ $to })
play-move-transfer-warm = hand over, telling these needs of the customer ({ $to })
play-move-call-back = call back after so many minutes; you have promised { $promised } at most
play-move-wrap-up = close the case with nothing written down
play-move-wrap-up-code = close it with a code, and a note of these needs
play-move-chat = turn to this chat
play-move-leave = leave; the attempt can be resumed
play-articles = Articles
play-no-article = No article speaks of “{ $sought }”.
play-codes = Codes
play-voiced = Needs that were voiced
play-no-such-number = The replies have the numbers 1 to { $most }.
play-chat-not-come = Chat { $number } has not come in yet.
play-not-understood = “{ $typed }” is not a move. Type the number of a reply, or ? for help.
play-standard-input = standard input
play-not-a-move = { $source }, line { $line }: “{ $text }” is not a move.
play-moves-grammar = A move is a number, “your own words”, or begins with say, send, hold, mute, wait, look-up, transfer, call-back or wrap-up; where several write, chat 2 may come first. Example: hold 45 promised 60.
play-refused = { $source }, line { $line }: { $problem }
play-moves-left = { $source }, line { $line }: the encounter was over before this move.
play-unfinished = The encounter is not over: { $made ->
        [0] no move was made
        [one] 1 move was made
       *[other] { $made } moves were made
    }, and there are no more.
play-interrupted = The attempt is interrupted. To go on with it: aplomb play { $scenario }
play-go-on = An earlier attempt was interrupted. Go on where it stopped? (yes, no)
play-answer-no = n
play-scenario-changed = The interrupted attempt cannot be resumed: the scenario has changed since. Its moves are kept.
play-nothing-to-resume = There is no interrupted attempt at { $scenario } here.
play-unwritable = Your attempt cannot be kept: { $reason }.
play-other-data-dir = Make room, or name another folder with --data-dir.

## The scorecard

play-what-became = What became of it
play-grades = Your evaluation
play-grade-empathy = Empathy
play-grade-resolution = Resolution
play-grade-handle-time = Handle time
play-grade-overall = Overall
play-passed = The evaluation is passed.
play-not-passed = The evaluation is not passed.
play-handle-time = Handle time { $total } for a target of { $target }: talk { $talk }, hold { $hold }, after-call work { $after }.
play-first-response = First answer after { $time }.
play-csat = Predicted satisfaction (simulated): { $csat }/5.
play-compliance = Compliance: { $compliance }/100.
play-critical-errors = Critical errors: each one fails the evaluation
play-evidence = Line by line
play-finding = { $section } { $points }: { $reason }
play-better = Better: { $line }
play-together = All chats together
play-joint = Overall { $overall }/100, predicted satisfaction (simulated) { $csat }/5, { $total } at the desk.

## Going back, and coaching

play-coach = Coach: { $text }
play-evidence-off = Line by line is left out. To see it: --coaching at-end
play-go-back = To go back to a line: aplomb play { $scenario } --from LINE
play-no-attempt = There is no such attempt at { $scenario } here.
play-no-attempt-help = Finish one first, or name the folder in which it is kept with --data-dir.
play-several-attempts = Several attempts begin with “{ $attempt }”. Give more of the id.
play-no-such-line = That attempt has no line { $line }: the last one is { $most }.
play-back-changed = The scenario has changed since that attempt: it cannot be gone back to.
