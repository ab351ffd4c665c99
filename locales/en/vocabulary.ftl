# The words of the scenario format, as people read them.

channel-phone = Phone
channel-chat = Chat
channel-in-person = In person
channel-email = E-mail
channel-social = Social media
channel-outbound = Outbound call

kind-service = Service
kind-coaching = Coaching

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
act-praise = Praise
act-observe = Say what was seen
act-blame = Blame
act-dismiss = Play down
act-interrupt = Interrupt
act-argue = Argue
act-command = Give orders
act-jargon = Use jargon
act-overpromise = Overpromise
act-threaten = Threaten
act-label = Judge the person

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
critical-error-public-disclosure = Personal data where everybody can read it
critical-error-without-consent = Acted without the customer’s consent
critical-error-refusal-ignored = A refusal not taken for an answer

handover-warm = Warm transfer
handover-cold = Cold transfer

level-specialist = Specialist
level-supervisor = Supervisor
level-security = Security and crisis desk

rank-trainee = Trainee
rank-representative = Representative
rank-senior = Senior representative
rank-specialist = Specialist
rank-team-lead = Team lead
rank-supervisor = Supervisor

answer-given = Agreed
answer-refused = Refused

product-kind-upsell = Upsell
product-kind-cross-sell = Cross-sell

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

## Grading

section-opening = Opening
section-listening = Listening
section-empathy = Empathy
section-resolution = Resolution
section-sales = Sales
section-closing = Closing
section-handle-time = Handle time
section-compliance = Compliance

pace-live = Live: your thinking time counts
pace-relaxed = Relaxed: half of your thinking time counts
pace-untimed = Untimed: your thinking time does not count

rubric-balanced = Balanced scorecard
rubric-coaching = Coaching scorecard
rubric-complaint-handling = Complaint handling scorecard
rubric-sales = Sales scorecard

## Why points were given or taken. $won is 1 where all of them were, otherwise 0.

rule-greeted = { $won ->
        [1] { $kind ->
            [coaching] You said hello.
           *[other] You greeted the customer.
        }
       *[0] { $kind ->
            [coaching] Nobody said hello.
           *[other] The customer was not greeted.
        }
    }
rule-feeling-first = { $won ->
        [1] You spoke to the feeling before the formalities.
       *[0] Formalities or solutions came before the feeling.
    }
rule-first-response = { $won ->
        [1] The first answer came in time: { $total } for { $target }.
       *[0] The first answer took { $total }, for a target of { $target }.
    }
rule-purpose-first = { $won ->
        [1] You said who was calling and why before anything else.
       *[0] You did not begin with who was calling and why.
    }
rule-asked = { $won ->
        [1] You asked what you needed to know.
       *[0] No question was asked.
    }
rule-asked-first = { $won ->
        [1] You asked how they see it before you told them anything.
       *[0] They were told before they were asked how they see it.
    }
rule-paraphrased = { $won ->
        [1] You said back what you had understood.
       *[0] { $kind ->
            [coaching] What the agent said was never said back in your own words.
           *[other] What the customer said was never said back in your own words.
        }
    }
rule-uninterrupted = { $won ->
        [1] { $kind ->
            [coaching] You let the agent finish.
           *[other] You let the customer finish.
        }
       *[0] { $kind ->
            [coaching] The agent was interrupted.
           *[other] The customer was interrupted.
        }
    }
rule-cue-met = { $kind ->
        [coaching] The agent’s feeling ({ $cue }) was met, at the right moment.
       *[other] The customer’s feeling ({ $cue }) was met, at the right moment.
    }
rule-cue-partly = { $kind ->
        [coaching] The agent’s feeling ({ $cue }) was touched upon, not named.
       *[other] The customer’s feeling ({ $cue }) was touched upon, not named.
    }
rule-cue-after-solution = { $kind ->
        [coaching] The agent’s feeling ({ $cue }) was met only after the matter.
       *[other] The customer’s feeling ({ $cue }) was met only after the solution.
    }
rule-cue-late = { $kind ->
        [coaching] The agent’s feeling ({ $cue }) was met one turn too late.
       *[other] The customer’s feeling ({ $cue }) was met one turn too late.
    }
rule-cue-missed = { $kind ->
        [coaching] The agent’s feeling ({ $cue }) was not met.
       *[other] The customer’s feeling ({ $cue }) was not met.
    }
rule-harm = This does harm: { $act }.
rule-endless-sympathy = Once more sympathy without any action.
rule-praise-given = { $won ->
        [1] You praised something definite.
       *[0] Nothing definite was praised.
    }
rule-prepared-misfit = A prepared sentence, where a feeling waited for an answer of its own.
rule-need-met = { $won ->
        [1] A need was met: { $need }.
       *[0] A need was left open: { $need }.
    }
rule-expectation-set = { $won ->
        [1] You said what happens next and when.
       *[0] Nobody said what happens next and when.
    }
rule-first-contact = { $won ->
        [1] All was settled at first contact.
       *[0] Another contact, or another person, is needed.
    }
rule-overpromised = This promises more than you can keep.
rule-promise-broken = A promise made earlier was broken.
rule-deescalated = { $won ->
        [1] The customer had asked for a supervisor, and did not need one any more.
       *[0] The customer had asked for a supervisor, and was not calmed enough to do without.
    }
rule-handed-over-well = { $won ->
        [1] You handed over in person and told the next one everything.
       *[0] Of what the customer had said, the next one was told { $got } of { $count }.
    }
rule-told-twice = The customer had to tell the story a second time.
rule-needless-escalation = This was handed over without need.
rule-escalation-owed = { $won ->
        [1] Somebody with more authority was needed, and taken in.
       *[0] Somebody with more authority was needed, and the customer did not get through to them.
    }
rule-callback-kept = { $won ->
        [1] You called back when you had said you would.
       *[0] The callback came late.
    }
rule-callback-broken = You promised to call back, and did not in time: whoever waits for a promised call has to come again, so the contact cannot pass.
rule-behaviour-named = { $won ->
        [1] You named what was done and what came of it.
       *[0] Nobody named what was done and what came of it.
    }
rule-plan-holds = { $won ->
        [1] The payment plan pays what is owed, and can be kept.
       *[0] No payment plan was agreed that pays what is owed and can be kept.
    }
rule-discovered = { $won ->
        [1] You asked about the need before you offered.
       *[0] No question about the need came before the offer.
    }
rule-sale-fitting = { $won ->
        [1] You offered what fits a need that was heard, at the right moment.
       *[0] Nothing was offered that fits a need that was heard.
    }
rule-price-told = { $won ->
        [1] You said what it costs.
       *[0] Nobody said what it costs.
    }
rule-no-accepted = { $won ->
        [1] You took the no as an answer.
       *[0] The customer said no, and the offer came again.
    }
rule-sale-pushed = An offer to sell came before the customer’s need was met.
rule-sale-unasked = An offer to sell for a need that nobody had voiced.
rule-recapped = { $won ->
        [1] You summed up what was agreed.
       *[0] What was agreed was not summed up.
    }
rule-closed = { $won ->
        [1] You ended the contact properly.
       *[0] The contact was not ended properly.
    }
rule-coded-right = { $won ->
        [1] The case was filed under the right code.
       *[0] The case was not filed under the right code.
    }
rule-note-complete = { $won ->
        [1] The note says all that the customer asked for.
       *[0] Of what the customer asked for, the note says { $got } of { $count }.
    }
rule-in-time = { $won ->
        [1] Within the target: { $total } for { $target }.
       *[0] { $total } for a target of { $target }; time counts only as far as the needs are met.
    }
rule-queue-seen = { $won ->
        [1] You had a word for those who were waiting.
       *[0] Nobody had a word for those who were waiting.
    }
rule-queue-left = Somebody who was waiting left.
rule-disclosure-verified = { $won ->
        [1] You verified who was asking before giving out personal data.
       *[0] Personal data was given out without verifying who was asking.
    }
rule-within-authority = { $won ->
        [1] You gave no more than you may.
       *[0] You gave more than you may.
    }
rule-hard-stop-obeyed = { $won ->
        [1] You handed up at once what had to go up.
       *[0] This had to go up at once.
    }
rule-respectful = { $won ->
        [1] You stayed respectful.
       *[0] This was an insult.
    }
rule-consent-given = { $won ->
        [1] You had the customer’s agreement first.
       *[0] The customer had not agreed to this.
    }
rule-refusal-accepted = { $won ->
        [1] You accepted the refusal.
       *[0] The customer had refused, and you did not stop.
    }
rule-kept-private = { $won ->
        [1] Personal matters stayed private.
       *[0] Personal matters were brought up where everybody reads along.
    }

## How a customer stands towards you

trust-low = wary
trust-middle = open
trust-high = confident
patience-low = running out
patience-middle = limited
patience-high = plenty

setting-in-person = In person
setting-phone = Phone
setting-video = Video

question-kind-experience = Something you lived through
question-kind-motive = Why this post
question-kind-situation = What you would do
question-kind-priorities = What comes first
question-kind-stress = Under pressure
question-kind-service = Good service
