# Typed replies: what `read`, `match` and `benchmark` say.

cli-read-about = Find speech acts, harmful acts, empathy and warmth in texts, each with its words
cli-read-examples =
    Each line of standard input is a JSON object with lang and text. Each gets a line with acts, empathy (emotional-reaction, exploration, interpretation), warmth (0 to 100; 50 is an ordinary reply) and words (those that warm or chill it most). What is found has its text, start and end, in characters.

    Examples:
      aplomb read < replies.jsonl > read.jsonl
      aplomb read < replies.jsonl | jq -c .warmth
      aplomb read --pack our-shop < replies.jsonl > read.jsonl
cli-option-read-pack = Read as this pack has typed replies read, with the phrases and warm words that it adds: its id or its folder
read-no-pack = There is no pack “{ $pack }”, and no folder of one.
read-bad-phrases = A phrase that the pack { $pack } adds in language/{ $lang }.ron cannot be read.
read-see-check = To see why: aplomb check, with the folder of the pack
cli-match-about = Tell which of several options a text says
cli-match-examples =
    Each line of standard input is a JSON object with lang, text, and options, each of which has an id and examples (ways to say it). Each gets a line with the decision (accept, ask or none), best (the options, each with its probability) and why.

    Examples:
      aplomb match < replies.jsonl > read.jsonl
      aplomb match --without-model < replies.jsonl
cli-option-without-model = Compare letters only, without the language model: less is understood, more is asked

## Lines that cannot be answered

lines-error = line { $line }: { $problem }
lines-too-long = the line is longer than { $bytes } bytes; split it
lines-no-object = this is no JSON object on one line
lines-no-text = “{ $field }” is missing or no text
lines-no-list = “{ $field }” is missing or no list
lines-lang = the language “{ $lang }” cannot be read; these can: { $known }
match-same-id = two options have the id “{ $id }”
match-no-example = no option has an example
match-too-many = the options have { $count } examples; { $most } are the most

## Why a text was understood like this

match-why-example = Nearest example: “{ $example }”.
match-why-shared = Words of it: { $words }.
guard-blame = But somebody else is to blame in it.
guard-refusal = But one promises where the other refuses.
guard-negation = But one says no where the other says yes.
guard-hollow = But these words of understanding show none.
guard-doubt = But a promise has become a perhaps.
guard-changed = But words are changed in it that say something else.
guard-unfeeling = But it does not seem to see what the other feels.

## How well replies are read

cli-benchmark-about = Measure the program on data of your own
cli-benchmark-language-about = Measure how well typed replies are read, on public data
cli-benchmark-language-files =
    Files looked for in the folder; what is not there is passed over:
      clinc150_en.json, clinc150_domains.json    English intents, by topic (CLINC150)
      wikit_fr_train.csv, wikit_fr_test.csv      French questions, by intent; politeness_fr_dev.csv: far texts
      listener_acts_en/*.txt                     English listeners’ replies, by act
      politeness_en_dev.csv, politeness_fr_dev.csv    how polite people judged requests (TyDiP)
      empathy_emotional-reactions.csv, empathy_explorations.csv    by what answers show empathy; every second row

    150 tasks are drawn from each: 3 to 6 options of one topic, 2 to 8 examples each. Of the texts to be read, every second one: the others have served to calibrate.
cli-option-data = The folder of the data
cli-option-benchmark-seed = Draw the tasks by this number; 0 if left out
benchmark-unreadable = { $path } is not laid out as this data is; take it as it was published.
benchmark-no-corpus = { $corpus }: the files are not there, passed over.
benchmark-matching = Which option a reply says, in percent
benchmark-row = { $corpus }, { $way }
benchmark-tone = Tone, against people’s judgement
benchmark-tone-politeness-en = English politeness (Spearman)
benchmark-tone-politeness-fr = French politeness (Spearman)
benchmark-tone-emotional-reaction = emotional reaction (macro-F1)
benchmark-tone-exploration = exploration (macro-F1)
benchmark-corpus-intents = English intents
benchmark-corpus-questions = French questions
benchmark-corpus-acts = English listener acts
benchmark-way-model = with the model
benchmark-way-letters = without
benchmark-column-first = first
benchmark-column-second = of two
benchmark-column-accepted = accepted
benchmark-column-mistaken = mistaken
benchmark-column-near = near none
benchmark-column-far = far none
benchmark-column-time = ms
benchmark-load =
    “First” and “of two”: the right option is ranked first, or is one of the first two. “Accepted” and “mistaken”: the right option, or another, is taken without asking. “Near none” and “far none”: texts that say no option, of the same topic or of another, and are not taken for one. “ms”: median time for a reply of 40 words.
    The model was loaded in { $ms } ms.
