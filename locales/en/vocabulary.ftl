# The words of the scenario format, as people read them.

channel-phone = Phone
channel-chat = Chat
channel-in-person = In person

kind-service = Service

sector-retail = Retail
sector-hospitality = Hospitality
sector-finance = Banking and finance
sector-insurance = Insurance
sector-health = Health
sector-telecom = Telecom
sector-public-service = Public service

skill-listening = Active listening
skill-empathy = Empathy
skill-deescalation = De-escalation
skill-problem-solving = Problem solving
skill-policy = Rules and authority
skill-time-management = Time management
skill-selling = Selling
skill-clarity = Clarity

act-greet = Greet
act-verify = Verify identity
act-listen = Listen
act-acknowledge = Acknowledge the feeling
act-apologise = Apologise
act-own = Take ownership
act-ask = Ask
act-paraphrase = Paraphrase
act-explain = Explain
act-inform = Inform
act-offer = Offer a solution
act-compensate = Compensate
act-promise = Promise
act-set-expectation = Say what happens next
act-hold = Put on hold
act-transfer = Transfer
act-escalate = Escalate
act-upsell = Offer to sell
act-recap = Recap
act-close = Close
act-blame = Blame
act-dismiss = Play down
act-interrupt = Interrupt
act-argue = Argue
act-command = Give orders
act-jargon = Use jargon
act-overpromise = Overpromise
act-threaten = Threaten

cue-anger = Anger
cue-worry = Worry
cue-disappointment = Disappointment
cue-exhaustion = Exhaustion
cue-embarrassment = Embarrassment
cue-sadness = Sadness
cue-distrust = Distrust
cue-joy = Joy

need-kind-emotional = Emotional
need-kind-practical = Practical
need-kind-informational = Informational

need-state-hidden = Not heard yet
need-state-voiced = Voiced
need-state-acknowledged = Acknowledged
need-state-met = Met

outcome-resolved = Resolved
outcome-partial = Partly resolved
outcome-escalated = Escalated
outcome-unresolved = Not resolved
outcome-lost = Customer lost

critical-error-unverified-disclosure = Personal data given out without verifying who was asking
critical-error-beyond-authority = Promise or amount beyond your authority
critical-error-missed-hard-stop = Hard stop missed: this had to go up at once
critical-error-insult = Insult

handover-warm = Warm transfer
handover-cold = Cold transfer

band-calm = Calm
band-tense = Tense
band-furious = Furious

form-feminine = Feminine
form-masculine = Masculine
form-neutral = Neutral

skin-light = Light
skin-medium = Medium
skin-tan = Tan
skin-brown = Brown
skin-deep = Deep

hair-short = Short
hair-long = Long
hair-bun = Bun
hair-curls = Curls
hair-bald = Bald
hair-scarf = Scarf

hair-tone-black = Black
hair-tone-brown = Brown
hair-tone-blond = Blond
hair-tone-red = Red
hair-tone-grey = Grey
hair-tone-white = White

age-young = Young
age-adult = Adult
age-older = Older
