# The window: screens, buttons, keys.

language-name = English
agent-unnamed = Alex

nav-home = Today
nav-library = Customers
nav-settings = Settings
nav-keys = Keys
close = Close
start = Start

## Keys

key-tab = Tab
key-enter = Enter
key-control = Ctrl+{ $key }
key-escape = Esc
keys-title = Keys of this screen
keys-reply = say this line
keys-hold = put on hold
keys-go-on = take off hold, write up
keys-leave = leave the contact; nothing is lost
keys-lines = choose a line
keys-replay = try again from the chosen line
keys-filter = type a filter
keys-scenarios = choose a customer
keys-start = start
keys-home = back to today
keys-tab = go from one thing to the next
keys-press = press what has the ring around it
keys-help = show these keys

## A customer

heat = Anger
trust = Trust
patience = Patience
trend-steady = steady
trend-rising = rising
trend-falling = falling
gauge-name = { $label } { $value } of 20, { $trend }
clock-name = Handle time { $time }, target { $target }
grade-name = { $label } { $value } of 100
difficulty = Difficulty { $level } of 5
target-of = Target { $time }
best-of = Best so far: { $grade } of 100
not-met-yet = Not met yet
passed = Passed
not-passed = Not passed

## The first screen

welcome-title = Stay calm when others are not
welcome-text = You will meet customers who are angry, tired or lost. Answer them; they react to what you say. Afterwards you see what it did, line by line.
welcome-name-why = Customers call you by this name. It stays on this computer.
welcome-start = Begin
welcome-skip = Skip

## Customers to meet

library-title = Customers
library-filter = Filter
library-channel = Channel
library-difficulty = Difficulty
library-all-channels = All
library-all-levels = All
library-none = No customer fits these filters. Take one of them away.
library-empty = No scenarios were found. Put a folder of scenarios where the program looks for them.
library-briefing = Briefing
library-skills = What it trains
library-policy = What you may do
library-workshop = Open in the workshop

## The contact

encounter-hold = Hold
encounter-resume = Take off hold
encounter-leave = Leave
encounter-leave-title = Leave this contact?
encounter-leave-text = Everything up to here is kept. You can go on later at the same moment.
encounter-stay = Stay
encounter-back = Back
encounter-policy = What you may do
encounter-answer = Your answer
encounter-hold-title = How do you put the customer on hold?
encounter-hold-silent = Without a word
encounter-hold-promised = Say why, and that it takes { $time }
encounter-on-hold = On hold
encounter-waited = Waiting for { $waited }
encounter-waited-of = Waiting for { $waited } of { $promised } promised
encounter-after-call = After-call work
encounter-after-call-text = The talk is over. Write up the case, then see how it went.
encounter-wrap-up = Write up the case
encounter-to-debrief = See how it went
encounter-mood-hidden = The mood is hidden: face and words tell it.
encounter-typing = The customer is typing
encounter-you = You:{" "}
encounter-customer = { $name }:{" "}
note-held = On hold for { $waited }, { $promised } promised
note-held-silently = On hold for { $waited }, without a word
note-worked = You looked something up: { $time }
note-supervisor = { $name } asks for a supervisor
note-left = { $name } has had enough and leaves
note-unmoved = No change
note-coach = Coach: { $text }

## The channels

queue-waiting = { $count ->
        [0] Nobody waits behind
        [one] { $count } person waits behind
       *[other] { $count } people wait behind
    }
queue-gone = { $count ->
        [one] { $count } has left
       *[other] { $count } have left
    }
chats-title = Chats
chat-name = Chat { $number }, { $name }
chat-typing = is writing
chat-unread = new message
chat-read = read
chat-left = has left
chat-over = finished
chat-waits = waits { $time }
letter-from = From
letter-subject = Subject
letter-answer = Your answer
letter-empty = Choose the parts of your answer below, in the order in which they will be read. You can change the order until you send.
letter-send = Send
letter-part = Part { $number } of { $of }
letter-up = Move part { $number } up
letter-down = Move part { $number } down
letter-remove = Remove part { $number }
letter-count = { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
social-public = Public
social-private = Private messages
social-here = You write here
social-nothing-private = Nothing here yet. Whatever concerns the customer’s account belongs here.
social-everybody = Everybody can read this
social-onlookers = { $count ->
        [one] Everybody can read this: { $count } person is watching
       *[other] Everybody can read this: { $count } people are watching
    }
social-between = Only you and { $name } read this
outbound-title = You are calling { $name }
outbound-purpose-open = Purpose not said yet
outbound-purpose-said = Purpose said
outbound-consent-open = Consent not asked yet
outbound-consent-asked = Consent asked
outbound-consent-given = Consent given
outbound-consent-refused = Consent refused

## The debrief

debrief-overall = Overall
debrief-again = Meet again
debrief-library = Other customers
debrief-transcript = Line by line
debrief-curve = Mood
debrief-points = What this line did
debrief-points-of = { $points } of { $of }
debrief-better = Better:
debrief-coach = Coach
debrief-nothing = This line neither won nor lost points.
debrief-choose = Choose one of your lines to see what it did.
debrief-critical = Critical error: the evaluation is failed
debrief-handle-time = Handle time
debrief-total-time = { $total }, target { $target }
debrief-sections = Scorecard
debrief-mood-after = Customer:
debrief-csat = Predicted satisfaction { $value } of 5 (simulated)
time-talk = Talk
time-hold = Hold
time-after = After-call work
mark-good = (good)
mark-missed = (something missed)
mark-harm = (harm)
curve-name = Mood from start to end: anger { $heat_from } to { $heat_to }, trust { $trust_from } to { $trust_to }, patience { $patience_from } to { $patience_to }, each of 20

## Settings

settings-title = Settings
settings-you = You
settings-name = Your name
settings-form = How people speak of you
settings-form-why = Some languages need it, for instance “désolée” or “désolé” in French.
settings-language = Language
settings-screen = Screen
settings-theme = Colours
settings-text-size = Text size
settings-smaller = Smaller
settings-larger = Larger
settings-sample = “I have been waiting for four days. Four days!”
settings-reduce-motion = Reduce motion
settings-practice = Practice
settings-pace = Pace
settings-hide-mood = Hide the customer’s mood: only face and words tell it
settings-coaching = When you hear how a line did
coaching-each-line = After each line, with how it moved the customer
coaching-at-end = In the debrief
coaching-off = Not unless you ask: only what became of the customer, and the grades
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
