# The tools of the contact: tabs, knowledge, hold, transfer, composed answers, after-call work.

## Tabs

desk-tabs = What is known
desk-record = Record
desk-knowledge = Knowledge
desk-notes = Notes
desk-debt = Owed
desk-instalments = Instalments
desk-instalments-most = { $count } at most
desk-plan = Agreed plan
desk-plan-of = { $count } × { $each }
desk-on-account = Booked
desk-search = Search
desk-search-none = No article fits. Take a word away.
desk-article-costs = Takes { $time } to find and read
desk-article-read = Read
desk-no-knowledge = There is nothing to look up for this contact.
desk-needs = What you have heard
desk-needs-none = Nothing yet. What is asked for is noted here.
desk-promised = Promised
desk-callback-due = A call back within { $time }

## Hold and mute

desk-hold-explained = Say why
desk-mute = Mute
desk-muted = Muted
desk-muted-text = The customer hears nothing, and does not know why.
desk-unmute = Unmute

## Handing over

desk-transfer = Transfer
desk-transfer-title = Who takes over?
desk-transfer-how = How
desk-transfer-warm = After a briefing
desk-transfer-cold = At once
desk-transfer-warm-cost = You tell the case first. The customer waits while you do, and need not repeat what you have told.
desk-transfer-cold-cost = The customer waits less, and tells the whole story again. That costs patience and trust.
desk-transfer-tell = What you tell
desk-transfer-tell-none = You have heard nothing yet that you could tell.
desk-transfer-do = Hand over
desk-cancel = Cancel

## A composed answer

desk-compose = Choose the parts in the order in which you write them.

## Several chats


desk-chat-writing = { $name } is writing. Answer another chat meanwhile.
desk-chat-gone = This chat is over. Answer another one.

## After-call work

desk-wrap-up = Wrap up
desk-after-call-time = { $time } so far
desk-code = Code
desk-note = Note: what was asked for
desk-note-none = Nothing was asked for that you heard.
desk-callback-open = You promised a call back within { $time }.
desk-callback-warning = If you close the case without it, the promise is broken.
desk-callback-when = When
desk-callback-after = After { $time }
desk-callback-late = After { $time }: too late
desk-call-back = Call back

## What happened

note-held-explained = On hold for { $time }; you said why
note-muted = Muted for { $time }
note-silence = Silence for { $time }
note-looked-up = You read “{ $title }”: { $time }
note-transfer-warm = Handed over ({ $level }) after a briefing
note-transfer-cold = Handed over ({ $level }) without a word about the case
note-public = The talk goes on in public
note-private = The talk goes on in private messages
note-queue-left = { $waiting ->
        [0] The last of those who waited has gone
        [one] Somebody who waited has gone; one still waits
       *[other] Somebody who waited has gone; { $waiting } still wait
    }
note-callback-promised = You promised a call back within { $time }
note-called-back = You call back after { $time }
note-called-back-late = You call back after { $time }: too late
note-callback-missed = Nobody called back
note-booked = Booked: { $product }
note-plan = Payment plan: { $count } × { $each }

## Keys

keys-mute = mute
keys-transfer = hand over
keys-tabs = record, knowledge, notes
keys-search = search the knowledge
keys-articles = choose an article
keys-parts = take a part, or leave it out
keys-send = send the answer
keys-move-part = move the marked part
keys-chats = go to a chat
keys-code = choose a code
keys-call-back = call back
keys-wrap-up = wrap up
