# The findings of `check`: the message names the problem, the help names the remedy.

# The words before a finding, its place and its help.
finding-error = error[{ $code }]
finding-warning = warning[{ $code }]
finding-help = help

## Findings

file-too-large = The file has { $megabytes } megabytes; at most { $most } are read.
    .help = Split it: a scenario of ten hours' play fits into a hundredth of that.

nesting-too-deep = Brackets within brackets within brackets: nothing is read from here on.
    .help = No scenario needs such depth; look for a bracket that was opened again and again.

not-utf8 = The file is not text in UTF-8: byte { $byte } belongs to no character.
    .help = Open it in a text editor and save it again with the encoding UTF-8.

missing-file = The folder has scenarios or translations, but no `{ $name }`.
    .help = Add that file: it gives the pack its title and its order.

unreadable = `{ $name }` cannot be read.
    .help = Check that it exists and that you may read it.

outside-pack = `{ $name }` is a link that leads out of its folder; it is not followed.
    .help = Put a copy of the file there instead of the link.

too-many-files = There are too many files here; `{ $name }` and those after it are not read.
    .help = Check whether this is really a folder of scenarios.

syntax =
    { $problem ->
        [expected-value] A value should stand here, not `{ $found }`.
        [expected-value-at-end] The file ends where a value should stand.
        [expected-comma] A comma or the closing `{ $found }` should stand here.
        [expected-colon] A colon should stand here.
        [unclosed] This `{ $found }` is never closed.
        [unopened] This `{ $found }` closes nothing.
        [mixed] A value without a name stands among named fields.
        [unclosed-string] This text has no closing quotation mark.
        [unclosed-comment] This comment has no end.
        [bad-escape] A backslash followed by this means nothing.
        [bad-char] This is not one character between apostrophes.
        [bad-number] This is no whole number, or too large a one.
        [trailing] After the end of the scenario, something more follows.
       *[other] The file cannot be read from here on.
    }
    .help =
        { $problem ->
            [unclosed] Add the closing bracket where its contents end.
            [expected-comma] If another element follows, put a comma before it.
            [expected-colon] Put one between a name and its value, as in `name: value`.
            [unopened] Remove it, or add the bracket that it should close.
            [mixed] Give it a name, as in `name: value`.
            [unclosed-string] Add `"` where the text ends; inside a text, write it as `\"`.
            [unclosed-comment] Add `*/` where the comment ends.
            [bad-escape] Write a backslash as `\\`, a quotation mark as `\"`, a new line as `\n`.
            [bad-char] Texts stand between quotation marks: `"like this"`.
            [bad-number] Numbers are written in digits, without a unit: `240`.
            [trailing] Remove it, or look whether a bracket before it is closed too early.
           *[other] Look just before this place for a missing comma, quotation mark or bracket.
        }

unknown-field = There is no field `{ $name }` here.
    .help =
        { $near ->
            [no-near-name] The fields here are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

missing-field = The field `{ $name }` is missing here.
    .help = Add it; `aplomb explain missing-field` shows where to look up what it holds.

duplicate-field = The field `{ $name }` stands twice.
    .help = Remove one of the two.

wrong-type =
    { $wanted ->
        [text] A text should stand here
        [bool] `true` or `false` should stand here
        [number] A whole number should stand here
        [list] A list in square brackets should stand here
        [map] Entries in braces should stand here
        [pair] Two texts in parentheses should stand here
        [word] A word of the format should stand here
        [fields] Named fields in parentheses should stand here
        [condition] A condition should stand here
        [condition-shape] This condition is not written as it should be
        [comparison] `Over(…)` or `Under(…)` should stand here
       *[variable] `Money(…)`, `Date(…)`, `Number(…)` or `Text(…)` should stand here
    }{ $found ->
        [text] , not a text.
        [number] , not a number.
        [decimal] , not a number with decimals.
        [bool] , not `true` or `false`.
        [char] , not a single character.
        [list] , not a list.
        [map] , not entries in braces.
        [fields] , not fields in parentheses.
        [word] , not a word.
       *[items] .
    }
    .help =
        { $wanted ->
            [text] Write it between quotation marks: `"like this"`.
            [bool] Write `true` for yes and `false` for no, without quotation marks.
            [number] Write it in digits, without quotation marks or unit: `240`.
            [list] Put square brackets around it, even around a single value: `[…]`.
            [map] Write `{"{"}"id": value, "id": value{"}"}`.
            [pair] Write `("Plan", "Fibre 500")`.
            [word] Write it without quotation marks, as in `Phone`.
            [fields] Write `(name: value, name: value)`.
            [condition] For example `Fact("heard-out")`, `Heat(Over(13))`, `Not(Verified)`.
            [condition-shape] For example `All([Verified, Not(Fact("told"))])`, `Need("credit", Met)`.
            [comparison] For example `Heat(Over(13))`.
           *[variable] For example `Money(3000, "EUR")`, `Date("2026-03-02")`.
        }

unknown-word = `{ $name }` is not among the words allowed here.
    .help =
        { $near ->
            [no-near-name] Allowed are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

out-of-range = { $number } is not between { $low } and { $high }.
    .help = Choose a number from { $low } to { $high }.

bad-date = `{ $name }` is not a day of the calendar.
    .help = Write year, month and day in digits: `"2026-03-02"`.

bad-currency = `{ $name }` is not a currency code.
    .help = Write the three capitals of the currency, such as `EUR`, `USD` or `GBP`.

unknown-language = The program does not speak `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Languages there are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

duplicate-id = The id `{ $name }` is already taken.
    .help = Give one of the two another name.

bad-id = `{ $name }` cannot be an id.
    .help = Use lower-case words of the letters a to z joined by hyphens: `four-days`.

reserved-id = The id `{ $name }` is used by the format itself.
    .help = Choose another one.

bad-phrase =
    { $problem ->
        [bracket] A bracket of this phrase lacks its other half.
        [unknown-list] There is no list `{ $name }`.
        [endless-list] The list `{ $name }` needs itself.
        [too-large] With its lists, this phrase has more words than there is room for.
        [too-many-words] This phrase has too many words to be weighed as one.
       *[empty] There is no word in this phrase.
    }
    .help =
        { $problem ->
            [bracket] Close every `(` with a `)`: `(so | very)? sorry`.
            [unknown-list]
                { $near ->
                    [no-near-name] Lists there are: { $list }.
                   *[other] Did you mean `{ $near }`?
                }
            [endless-list] Write its words out.
            [too-large] Make several phrases of it, shorten the lists, or nest fewer brackets.
            [too-many-words] Weigh the words that matter, eight at most.
           *[empty] Write what is said, or remove it.
        }

id-mismatch = The id is `{ $name }`, but the file's place says `{ $expected }`.
    .help = Write `{ $expected }`, or rename the file.

too-many =
    There are { $count } { $what ->
        [needs] needs
        [facts] facts
        [beats] beats
        [products] products
        [timers] timers
        [articles] articles
        [callbacks] callbacks
        [dispositions] disposition codes
        [beside] chats beside this one
        [next-calls] next calls of the agent
        [questions] questions
        [own-questions] questions of the candidate
        [parts] parts of an answer
        [models] model answers
        [tasks] tasks
        [sentences] sentences
        [phrases] phrases
        [lists] lists
        [warm-words] words with a weight
       *[endings] endings
    }; there is room for { $most }.
    .help =
        { $what ->
            [phrases] Merge some of them: alternatives can stand in one phrase, `(sad | hard)`.
            [lists] Merge some of them, or write out those that only one phrase uses.
            [warm-words] Keep those that weigh most.
           *[other] Merge some of them, or make two files of this one.
        }

unknown-format = This file is written in format { $number }; this program reads format { $format }.
    .help = Write `format: { $format }`, or use a newer version of the program.

empty-text = This text is empty.
    .help = Write what is to be said, or remove the field if it may be left out.

bad-pattern =
    { $problem ->
        [no-default] This selector has no variant for all other cases.
        [two-defaults] This selector has two variants for all other cases.
        [brace] A brace lacks its other half.
        [literal] This quoted text inside braces cannot be read.
        [reference] Only variables may stand between braces.
        [too-deep] Braces stand within braces within braces.
       *[other] What stands between these braces cannot be read.
    }
    .help =
        { $problem ->
            [no-default] Mark one with a star: `*[other]`.
            [two-defaults] Leave the star at one of them only.
            [brace] For a brace as such, write `{"{"}"{"{"}"{"}"}`.
            [literal] Close it on the same line with a quotation mark.
            [reference] Write a variable with its dollar sign: `{"{"} $agent {"}"}`.
            [too-deep] Write the cases out as texts of their own.
           *[other] A variable is written `{"{"} $agent {"}"}`, a choice `{"{"} $days -> [one] … *[other] … {"}"}`.
        }

unknown-variable = There is no variable `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Declare it under `variables`, or use one of these: { $list }.
           *[other] Did you mean `{ $near }`?
        }

unknown-temperament = There is no temperament `{ $name }`.
    .help =
        { $near ->
            [no-near-name] There are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

unknown-target = `{ $name }` is not there to go to.
    .help =
        { $near ->
            [no-near-name] What is there: { $list }.
           *[other] Did you mean `{ $near }`?
        }

unknown-reply = This beat has no reply `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Its replies are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

unknown-need = The customer has no need `{ $name }`.
    .help =
        { $near ->
            [no-near-name] The needs are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

unknown-entry =
    { $what ->
        [product] There is no product `{ $name }`.
        [callback] There is no callback `{ $name }`.
        [disposition] There is no disposition code `{ $name }`.
        [timer] There is no timer `{ $name }`.
        [post] No post above this one is called `{ $name }`.
        [competency] There is no competency `{ $name }`.
       *[chat] The pack has no scenario `{ $name }`.
    }
    .help =
        { $near ->
            [no-near-name]
                { $what ->
                    [product] Declare it under `products`.
                    [callback] Declare it under `callbacks`.
                    [disposition] Declare it under `dispositions`.
                    [timer] Declare it under `timers`.
                    [post] Put the posts that come before above it.
                    [competency] Declare it under `competencies`.
                   *[chat] Name a scenario of this pack.
                }
           *[other] Did you mean `{ $near }`?
        }

agent-and-kind =
    { $missing ->
        [agent] This is a coaching talk, and there is no agent who learns in it.
       *[kind] There is an agent here, but this is no coaching talk.
    }
    .help =
        { $missing ->
            [agent] Add `agent: (gap: […], changes: […], next: […])`, or leave `kind` out.
           *[kind] Write `kind: Coaching`, or take the `agent` away.
        }

unknown-call = There is no scenario `{ $name }` among the packs at hand.
    .help =
        { $near ->
            [no-near-name] Name a scenario as `pack/name`: one of this pack, or one that comes with the program.
           *[other] Did you mean `{ $near }`?
        }

beside-no-chat = `{ $name }` cannot come in beside this one.
    .help = Only chats come in beside a chat: others of the same pack, without a `beside` of their own.

part-with-link = The part `{ $name }` of a composed answer leads somewhere by itself.
    .help = Remove its `then`: where the answer leads as a whole stands in the beat's `answer`.

unset-fact = Nothing sets the fact `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Set it where it comes true: with `set: ["{ $name }"]` in a reply, or `sets` in an article or timer.
           *[other] Did you mean `{ $near }`?
        }

no-replies = The beat `{ $name }` leaves the trainee nothing to say.
    .help = Give it two to nine replies, or make it an ending.

reply-count =
    The beat `{ $name }` has { $count ->
        [one] a single reply
       *[other] { $count } replies
    }; a beat has two to nine.
    .help =
        { $count ->
            [one] Add something else that one could say here.
           *[other] Keep the nine that teach most; number keys choose among them.
        }

reply-without-act = The reply `{ $name }` does nothing: it has no act.
    .help = Say what the line does, for example `acts: [Ask]`.

open-links = The reply `{ $name }` leads nowhere when none of its conditions holds.
    .help = End the list with a beat or ending without a condition.

dead-link = This link to `{ $name }` is never taken: the one before it always is.
    .help = Move it before the link without a condition, or remove it.

target-beyond-limit = The target of { $target } s is not below the limit of { $limit } s.
    .help = Make the target the time of good work, and the limit about twice that.

bad-translation =
    { $problem ->
        [no-default] This selector has no variant for all other cases.
        [two-defaults] This selector has two variants for all other cases.
        [brace] A brace lacks its other half.
        [literal] This quoted text inside braces cannot be read.
        [reference] Only variables may stand between braces; terms and other messages may not be used.
        [one-line] The variants of a choice stand on lines of their own in a Fluent file.
       *[other] The translation cannot be read here.
    }
    .help =
        { $problem ->
            [no-default] Mark one with a star: `*[other]`.
            [two-defaults] Leave the star at one of them only.
            [brace] For a brace as such, write `{"{"}"{"{"}"{"}"}`.
            [literal] Close it on the same line with a quotation mark.
            [reference] Write the words out; a variable has a dollar sign: `{"{"} $agent {"}"}`.
            [one-line] Break the line after `->` and before each `[…]` or `*[…]`, and before the closing brace.
           *[other] A text is written `key = words`, or `.key = words` below its message with an indent.
        }

order-unknown = The pack has no scenario `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Its scenarios are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

unknown-rubric = There is no rubric `{ $name }`.
    .help =
        { $near ->
            [no-near-name] There are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

weights-not-100 = The weights add up to { $sum }, not to 100.
    .help = Say how much each section counts of 100; one that is left out counts nothing.

points-sign =
    { $sign ->
        [takes] `{ $name }` only takes points, but has { $number }.
       *[gives] `{ $name }` only gives points, but has { $number }.
    }
    .help =
        { $sign ->
            [takes] Write a negative number, or 0 if it should cost nothing.
           *[gives] Write a positive number, or 0 if it should be worth nothing.
        }

no-way-out = From the beat `{ $name }` nothing leads to an ending.
    .help = Let one of the replies that follow lead to an ending.

order-repeated = `{ $name }` stands twice in the pack's order.
    .help = Remove one of the two.

unknown-contact = There is no scenario `{ $name }` whose contact could be heard.
    .help =
        { $near ->
            [no-near-name] Name a scenario of a pack that is there, with its pack: `first-week/billing-shock`.
           *[other] Did you mean `{ $near }`?
        }

broken-recording =
    { $problem ->
        [not-a-move] `{ $line }` is no move that a recording can hold.
        [refused] `{ $scenario }` does not take the move `{ $line }` here.
       *[unfinished] After the last move the contact is not over.
    }
    .help =
        { $problem ->
            [not-a-move] Write what `aplomb play` prints, such as `say own-it`; neither the number of a reply nor typed words.
            [refused] { $there_are ->
                [unknown] Play the scenario with these moves up to here, and see what can be done: aplomb play { $scenario }
               *[other] Here there are: { $there_are }.
            }
           *[unfinished] Add the moves up to the end, the after-call work (`wrap-up`) too.
        }

note-unshown =
    { $why ->
        [measured] { $section } is measured and not scored: nobody sees this note.
       *[no-occasion] The contact gives no occasion to score { $section }: nobody sees this note.
    }
    .help = Remove it, or write it for a section that is scored.

order-incomplete = The scenario `{ $name }` is missing from the pack's order.
    .help = Add it where trainees should meet it, or remove `{ $file }`.

unreachable-beat = Nothing leads to the beat `{ $name }`.
    .help = Let a reply's `then` name it, or remove it.

unreachable-ending = Nothing leads to the ending `{ $name }`.
    .help = Let a reply's `then` name it, or remove it.

impossible-condition = This condition can never hold.
    .help = Look for bounds that are never reached, demands that exclude each other, and what no line ever brings about.

no-reply-left = In some moments no reply of the beat `{ $name }` is offered.
    .help = Leave one reply without `when`, or let the conditions cover every case.

hard-stop-without-exit = In the beat `{ $name }` only handing over is right, but no reply does.
    .help = Add a reply with the act `Escalate` or `Transfer`, let the desk hand over with `escalation`, or remove `hard_stop`.

promise-never-made = The reply `{ $name }` keeps or breaks a promise, but no reply makes one.
    .help = Add the act `Promise` or a `callback` to the reply that makes it, or remove `promise`.

unverifiable-disclosure = The reply `{ $name }` gives out personal data, but nobody can be verified here.
    .help = Add a reply with the act `Verify` before it.

wrong-channel = `{ $name }` has no place in the channel `{ $channel }`.
    .help = It is for { $list }: remove it, or choose another channel.

never-used =
    { $what ->
        [product] No reply offers the product `{ $name }`.
        [callback] No reply promises the callback `{ $name }`.
        [timer] No reply starts the timer `{ $name }`.
       *[debt] There is a `{ $name }`, but no reply agrees a payment plan.
    }
    .help =
        { $what ->
            [product] Offer it in a reply with the act `Upsell` and `sells: "{ $name }"`, or remove it.
            [callback] Promise it in a reply with `callback: "{ $name }"`, or remove it.
            [timer] Start it in a reply with `starts: ["{ $name }"]`, or remove it.
           *[debt] Agree one in a reply with `plan: (instalments: 4, each: 3000)`, or remove it.
        }

ending-without-code = The ending `{ $name }` does not say which disposition code is right.
    .help = Add `disposition` with one of these: { $list }.

consent-never-given = The reply `{ $name }` needs the customer's consent, but no line of the customer gives it.
    .help = Add `consent: Given` to the beat in which the customer agrees; if the reply is meant to be wrong, name a `better` one.

transfer-without-act = The reply `{ $name }` says how it hands over, but it does not hand over.
    .help = Add the act `Transfer` or `Escalate`, or remove `transfer`.

sale-without-act = The reply `{ $name }` names a product, but it does not offer it.
    .help = Add the act `Upsell`, or remove `sells`.

compensation-without-act = The reply `{ $name }` gives an amount, but it does not compensate.
    .help = Add the act `Compensate`, or remove `compensates`.

better-is-itself = The reply `{ $name }` is said to be better than itself.
    .help = Name the reply that a coach would rather hear, or remove `better`.

same-reply = The replies `{ $other }` and `{ $name }` read alike.
    .help = Let each say something of its own, or join them.

need-never-met = No reply meets the need `{ $name }`.
    .help = Add `meets: ["{ $name }"]` to the reply that solves it.

need-never-voiced = No line of the customer lets one hear the need `{ $name }`.
    .help = Add `voices: ["{ $name }"]` to the beat in which it shows.

unused-variable = No text uses the variable `{ $name }`.
    .help = Remove it, or use it in a text: `{"{"} ${ $name } {"}"}`.

untranslated = There is no `{ $file }`: this file is not translated into `{ $locale }`.
    .help = Write that file; the other translations of the pack show its form.

missing-translation = `{ $name }` is not translated into `{ $locale }`.
    .help = Add it to `{ $file }`.

stale-translation = The source of `{ $name }` has changed since it was translated.
    .help = It was “{ $noted }” and is now “{ $now }”: look over the translation, then renew the comment above it.

unnoted-translation =
    { $count ->
        [one] Nothing tells what the source of `{ $name }` was when it was translated.
       *[other] Nothing tells what the sources of { $count } texts of this file were when they were translated; the first is `{ $name }`.
    }
    .help =
        { $count ->
            [one] Note it in the comment above: `{ $line }`
           *[other] Note each in the comment above it, this one as `{ $line }`; `aplomb translate mark` notes those of the whole file.
        }

orphan-translation = `{ $name }` is translated, but the author's file has no such text.
    .help =
        { $near ->
            [no-near-name] Remove it, if the text is no more.
           *[other] Rename it if `{ $near }` is meant, or remove it.
        }

orphan-file = This translates `{ $name }`, but there is no `{ $folder }{ $name }.ron`.
    .help = Give it the name of the scenario that it translates, or remove it.

unused-rubric = The pack is graded by `{ $used }`, not by this rubric.
    .help = Name it in `pack.ron`: `rubric: "{ $name }"`, or remove the file.

variable-missing = The translation of `{ $key }` leaves out the variable `{ $name }`.
    .help = Use `{"{"} ${ $name } {"}"}` in it, as the source does.

french-typography =
    { $slip ->
        [space] A line could break at this space.
        [no-space] French puts a no-break space here.
        [apostrophe] This is the typewriter's apostrophe.
       *[quotes] French has quotation marks of its own.
    }
    .help =
        { $slip ->
            [space] Write a no-break space (U+00A0) before `: ; ? ! »` and after `«`.
            [no-space] Write a no-break space (U+00A0) before `: ; ? ! »` and after `«`.
            [apostrophe] Write `’` (U+2019).
           *[quotes] Write `«` and `»`, each with a no-break space (U+00A0) inside.
        }

unknown-lint = There is no finding `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Those whose severity can be set are: { $list }.
           *[other] Did you mean `{ $near }`?
        }

fixed-lint = `{ $name }` is a mistake of the format: its severity cannot be set.
    .help = Mend the mistake, and remove this entry.

needless-lint =
    { $why ->
        [default] `{ $name }` is a warning anyway.
       *[nothing] Nothing in this pack needs `{ $name }` to be allowed.
    }
    .help = Remove this entry.

needless-condition = This condition always holds.
    .help = Remove it, or write `Always` if that is meant.

shadowed-link = This link to `{ $name }` is never taken: whenever its condition holds, one before it is taken.
    .help = Put the narrower condition first, or remove this link.

fact-never-read = The fact `{ $name }` comes true, but no condition asks for it.
    .help = Ask for it with `Fact("{ $name }")` where it should matter, or remove it.

never-done =
    { $what ->
        [greet] No reply greets the customer.
        [recap] No reply says again what was agreed.
        [close] No reply ends the contact properly.
        [purpose] No reply says who calls and why.
        [price] There is something to sell, but no reply says what it costs.
        [queue] People wait behind the customer, but no reply has a word for them.
       *[private] Personal data comes up where everybody reads it, and no reply goes on in private.
    }
    .help =
        { $what ->
            [greet] Let one of the first replies do the act `Greet`.
            [recap] Let one of the last replies do the act `Recap`.
            [close] Let one of the last replies do the act `Close`.
            [purpose] Add `purpose: true` to the reply that says so.
            [price] Add `tells_price: true` to the reply that says so.
            [queue] Add `reassures_queue: true` to the reply that has one.
           *[private] Add `side: Private` to the reply that leads there.
        }

cue-unanswerable = The beat `{ $name }` shows a feeling (`{ $cue }`), and no reply names it.
    .help = Add a reply with the act `Acknowledge`, or remove `cue`.

only-harm = Every reply of the beat `{ $name }` does harm.
    .help = Add a reply that one could hold up as an example.

better-is-wrong = The reply `{ $name }` names `{ $other }` as better, but that one is wrong itself.
    .help = Name the reply that a coach would really rather hear.

need-met-without-act = The need `{ $name }` is `{ $kind }`, but no reply that meets it does what such a need asks for.
    .help = Add one of these acts to the reply that meets it: { $list }; or choose another `kind`.

demand-unanswerable = The customer demands a supervisor in the beat `{ $name }`, and nobody can hand over there.
    .help = Add a reply with the act `Escalate`, or an `escalation` to `Supervisor`.

handover-without-manner = The reply `{ $name }` does `{ $act }`, but does not say how it hands over.
    .help = Add `transfer: Warm` (told everything) or `transfer: Cold`.

consent-never-asked = In the beat `{ $name }` the customer answers a question that no reply asks.
    .help = Add `asks_consent: true` to the reply that asks, or remove `consent`.

beyond-any-authority =
    { $what ->
        [instalments] The reply `{ $name }` agrees { $number } instalments; policy allows { $most }.
       *[amount] The reply `{ $name }` gives away { $number } cents; nobody may give away more than { $most }.
    }
    .help = Correct the number; if the line is meant to be wrong, name a `better` one.

authority-falls = `{ $name }` may give away less than `{ $other }`.
    .help = Check the two amounts: a higher rank may give away at least as much.

amount-differs = The reply `{ $name }` gives or agrees { $number } cents, but its text names another amount: { $list }.
    .help = Make the two agree.

debt-never-paid = The debt is { $number } cents, but all instalments that policy allows and the customer can pay come to { $most }.
    .help = Raise `instalments` or `affords`, or lower `owed`.

plan-without-debt = The reply `{ $name }` agrees a payment plan, but the scenario has no `debt`.
    .help = Add `debt: (owed: …, instalments: …, affords: …)`.

hold-breaks-promise = The hold of the reply `{ $name }` lasts { $number } s; { $most } s are promised.
    .help = Promise at least as long as it lasts; if the line is meant to be wrong, name a `better` one.

beyond-limit =
    { $what ->
        [timer] This timer runs { $number } s
        [chat] This chat comes in after { $number } s
        [article] This article takes { $number } s
        [hold] This hold lasts { $number } s
       *[work] This work takes { $number } s
    }; the whole contact should take { $limit } s at most.
    .help = Shorten it, or raise `limit_s`.

target-too-short =
    { $what ->
        [answer] The first answer is due after { $target } s, but the shortest one takes { $seconds } s.
       *[contact] The target is { $target } s, but the shortest way to an ending that resolves the case takes { $seconds } s.
    }
    .help = Raise the target to what good work takes.

no-good-ending = No ending has the outcome `Resolved`.
    .help = Give one ending `outcome: Resolved`.

leaving-resolves =
    { $what ->
        [missed] Nobody calls back as promised, and the ending `{ $name }` counts as resolved.
       *[leave] The customer's patience runs out, and the ending `{ $name }` counts as resolved.
    }
    .help = Name another ending, or give this one another outcome.

repeated-entry = `{ $name }` stands twice in this list.
    .help = Remove one of the two.

same-tone = `{ $name }` says the same, word for word, as `{ $other }`.
    .help = Write how it sounds in that tone, or leave the tone out.

similar-replies =
    { $also ->
        [yes] Ways to say `{ $other }` and `{ $name }` differ by hardly a word.
       *[no] The replies `{ $other }` and `{ $name }` differ by hardly a word.
    }
    .help =
        { $also ->
            [yes] Word one of them otherwise: a typed answer may be either.
           *[no] Let each say something of its own, or join them.
        }

ambiguous-also =
    { $same ->
        [yes] This is another way to say `{ $name }` that is already there.
       *[no] These words are a way to say both `{ $other }` and `{ $name }`.
    }
    .help =
        { $same ->
            [yes] Write another way, or remove it.
           *[no] Remove them from one of the two.
        }

few-wordings =
    { $number ->
        [one] One of { $of } replies, `{ $name }`, has fewer than four ways to be said
       *[other] { $number } of { $of } replies have fewer than four ways to be said, from `{ $name }` on
    }.
    .help = Add to `also` what other people would say: with its own line, each reply needs four ways for typed answers to be told apart.

promise-without-contrast = Every reply of the beat `{ $name }` promises something: whoever types a no or a perhaps is not understood.
    .help = Add a reply that declines, or leaves it open, without `Promise`, `Compensate` or `Overpromise`.

best-in-one-slot = In { $count } of { $of } beats the best reply is number { $slot }.
    .help = Change the order of the replies in some beats.

lazy-player-passes = { $player ->
        [always-first] Whoever always says the first line passes
        [always-longest] Whoever always says the longest line passes
        [always-shortest] Whoever always says the shortest line passes
        [script-follower] Whoever goes by the script, whoever is there, passes
        [empath] Whoever is kind and solves nothing passes
        [solver] Whoever solves everything and has no word for the person passes
       *[rusher] Whoever takes the shortest way out passes
    }: { $grade }, where { $pass } is enough.
    .help = { $player ->
        [always-first] Put good lines in other places.
        [always-longest] Lengthen a poor line, or shorten a good one, where it decides something.
        [always-shortest] Shorten a poor line, or lengthen a good one, where it decides something.
        [script-follower] Let a line that hears nothing close a way, or cost trust.
        [empath] Leave the case open until somebody does something about it.
        [solver] Show what the customer feels more often, and offer a line without a word for it.
       *[rusher] Let the short way end before the needs are met.
    } `aplomb explore` tells what each player scores, and shows how.

best-is-longest = In { $count } of { $of } beats the best reply is the longest.
    .help = Shorten the best line in some beats, or let a wrong one talk more.

too-long-to-say = The reply `{ $name }` takes { $seconds } s to say or write; { $most } s are as long as anybody follows.
    .help = Say less, or divide it between two beats.

hard-to-read = This text is very hard to read: its index is { $index }, over { $most }.
    .help = Make two sentences of one, and take shorter words.

unmarked-jargon = `{ $word }` is a word of the trade, but the line does not do the act `Jargon`.
    .help = Say it in the customer's words; if it is meant, add the act `Jargon`.

shouting =
    { $what ->
        [marks] A heap of exclamation marks shouts.
       *[capitals] Capitals shout.
    }
    .help =
        { $what ->
            [marks] Leave one, or none.
           *[capitals] Write it as it would be said calmly.
        }

doubled-word = `{ $word }` stands here twice in a row.
    .help = Remove one of the two.

tu-and-vous =
    { $what ->
        [customer] The customer is addressed with `{ $word }`.
       *[mixed] This text addresses its reader with `{ $word }` and with `vous`.
    }
    .help =
        { $what ->
            [customer] Write `vous`; if the line is meant to be wrong, add the harmful act that it does.
           *[mixed] Choose one of the two.
        }

copied-translation = The translation of `{ $name }` into `{ $locale }` is the source, word for word.
    .help = Translate it, or remove it: then `check` names it as missing.
