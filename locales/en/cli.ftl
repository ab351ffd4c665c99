# The command line: help, errors, and what the commands print.

## Headings and usage

cli-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Options of every command
cli-value-command = COMMAND
cli-value-scenario = ID|PATH
cli-value-path = PATH
cli-value-file = FILE
cli-value-folder = DIR
cli-value-number = N
cli-value-name = NAME
cli-value-code = CODE
cli-value-locale = LOCALE
cli-value-format = FORMAT
cli-value-pace = PACE
cli-value-rank = RANK
cli-value-line = LINE
cli-value-when = WHEN
cli-value-mode = MODE
cli-value-shell = SHELL
cli-value-warnings = warnings
cli-value-incomplete = incomplete
cli-value-pack = PACK

## Help

cli-about = Learn customer service by doing it: difficult customers, graded encounters.
cli-after = Without a command, the program opens its window; in a terminal without a display, it lets you choose a scenario and play it there. Exit status: 0 good, 1 what was asked fell short, 2 misuse or unreadable input.
cli-list-about = List the scenarios, interviews and calibrations that can be played
cli-play-about = Play a scenario, hold an interview, or score a recorded contact, in the terminal or from a list of moves
cli-check-about = Look for mistakes in packs, scenarios and translations
cli-author-about = Write a pack in the workshop: its map, its texts, what is wrong
cli-explore-about = Walk every path of a scenario and tell what can come of it
cli-course-about = Tell whether packs make a course worth taking, as one table
cli-explain-about = Show the manual page of a finding
cli-translate-about = Translations: how far they are, files for translators, and those that come back
cli-translate-status-about = Tell how far translations are: translated, missing, stale (word by word), orphaned
cli-translate-export-about = Write Fluent files for translators, with all they need to know
cli-translate-import-about = Take translators’ files back: check them, and merge what is good into the pack
cli-translate-pseudo-about = Translate a pack into the pseudo-locale en-XA, to see what does not stretch
cli-translate-mark-about = Renew the source comments above each message of a translation, once it is up to date
cli-completions-about = Print the completions of a shell
cli-man-about = Print the manual page

cli-option-help = Show this help
cli-option-version = Show the version
cli-option-lang = Language of the program and of the scenarios: { $locales }; otherwise that of the system
cli-option-data-dir = Where your attempts are kept (also APLOMB_DATA_DIR); without it, a script keeps none
cli-option-locales = A folder of languages to add: DIR/de/*.ftl are the program’s own words in German; those in the folder locales of your data folder are added by themselves
cli-option-scenarios = A folder of packs to add to those that come with the program
cli-option-format = How to print: { $formats }
cli-option-moves = Read the moves from this file instead of standard input
cli-option-seed = The customer’s form of the day: the same number, the same customer; 0 if left out
cli-option-pace = Whether your thinking time counts: { $paces }; untimed if left out
cli-option-rank = Your rank, on which your authority depends: { $ranks }; that of your career if left out
cli-option-alone = Only this customer, without the chats that come in beside
cli-option-from = Begin a new attempt just before this line of the last finished one, as the scorecard numbers it; ID:LINE for another attempt (the beginning of its id is enough), 2.LINE for the second chat
cli-option-coaching = When you hear how each line did: { $coachings }; at-end if left out
cli-option-mode = How an interview is held: { $modes }; practice if left out
cli-option-summary = Write the summary of an interview, with your answers, into this file as a page of HTML
cli-option-play-without-model = Read typed answers by letters and rules only, without the language model: less is understood
cli-option-agent = The name under which you answer
cli-option-to = The language to translate into, such as de or pt-BR
cli-option-export-out = Where to write; otherwise the folder PACK-LOCALE
cli-option-into = The pack’s folder; otherwise the present one
cli-option-deny-incomplete = Exit with status 1 if something is missing or stale
cli-option-deny = Let warnings fail too
cli-option-limit = Walk no more states than this
cli-option-witnesses = Write the moves that show each figure into this folder, a file each
cli-play-examples =
    Examples:
      aplomb play first-week/billing-shock
      aplomb play first-week/billing-shock --pace live --rank senior
      aplomb play first-week/billing-shock --moves good.moves --format json
      aplomb play interview/headset --mode mock --summary interview.html

    While playing, ? lists the moves that are possible now.
cli-translate-examples =
    Examples:
      aplomb translate status my-pack
      aplomb translate export my-pack --to de
      aplomb translate import my-pack-de --into my-pack
cli-translate-status-examples =
    Examples:
      aplomb translate status
      aplomb translate status my-pack/late-parcel.ron
      aplomb translate status my-pack --deny incomplete --format json
cli-translate-export-examples =
    Examples:
      aplomb translate export my-pack --to de
      aplomb translate export my-pack --to pt-BR --out for-ana --lang fr

    The comments are in the language of --lang. What is missing stands as `{ "{ \"\" }" }`.
cli-translate-import-examples =
    Examples:
      aplomb translate import my-pack-de --into my-pack
      aplomb translate import de/late-parcel.ftl --into my-pack
cli-translate-mark-examples =
    Examples:
      aplomb translate mark my-pack/fr/late-parcel.ftl
      aplomb translate mark my-pack/late-parcel.ron
      aplomb translate mark my-pack
cli-translate-pseudo-examples =
    Example:
      aplomb translate pseudo my-pack
      aplomb play my-pack/late-parcel.ron --lang en-XA

    The program itself speaks en-XA at any time. Delete the folder en-XA afterwards.
cli-argument-scenario = A scenario, an interview or a calibration by its id (see list) or by the path of its file
cli-course-examples =
    Examples:
      aplomb course
      aplomb course onboarding de-escalation sales
      aplomb course my-pack --format json

    Status 1 if something falls short.
cli-argument-course = Packs, by their ids or their folders; otherwise all there are
cli-explore-examples =
    Examples:
      aplomb explore first-week/billing-shock
      aplomb explore my-pack --deny warnings
      aplomb explore my-pack/my-scenario.ron --witnesses witnesses --format json
cli-argument-explore = A scenario by its id (see list) or by its file; or a pack, whose scenarios are explored in turn
cli-argument-check = Folders of packs, packs or scenarios; otherwise the shipped ones and your own
cli-argument-author = The folder of a pack, or the file of a scenario in one
cli-argument-code = The name of a finding, as check prints it between brackets
cli-argument-pack = A pack’s folder
cli-argument-status = Folders of packs, packs or scenarios; otherwise the shipped ones and your own
cli-argument-import = Translators’ files, or folders of them: LOCALE/NAME.ftl
cli-argument-translation = Translation files, scenarios (their translations), packs or folders of them
cli-argument-shell = One of: { $shells }
cli-argument-command = The command to describe; otherwise the program

## Misuse

cli-error = error: { $problem }
cli-try-help = Try: { $command } --help
cli-did-you-mean = Did you mean { $known }?
cli-possible-values = Possible values: { $values }.
cli-misuse-unknown-argument = “{ $argument }” is not an argument of this command.
cli-misuse-unknown-command = There is no command “{ $command }”.
cli-misuse-bad-value = “{ $value }” is not possible for { $argument }.
cli-misuse-no-value = { $argument } needs a value.
cli-misuse-missing = This is missing: { $arguments }.
cli-misuse-missing-command = Say what to do: one of { $commands }.
cli-misuse-conflict = { $argument } was given twice, or does not go with the rest.
cli-misuse-not-text = An argument is not valid text (UTF-8).
cli-misuse-other = The arguments cannot be understood.
cli-misuse-lang = The program does not speak “{ $lang }”.

## Commands

cli-explain-unknown = There is no finding “{ $code }”.
cli-explain-all = The findings are: { $codes }.

cli-io = This cannot be read or written: { $reason }.
cli-no-display = No window can be opened here; the program goes on in the terminal.

cli-option-resume = Go on with the last interrupted attempt at this scenario
cli-unreadable = { $path } cannot be read: { $reason }.
cli-packs-with-errors = Some packs in { $folder } have errors and are left out. To see them: aplomb check { $folder }
cli-unknown-scenario = There is no scenario, interview or calibration “{ $id }”, and no file of this name.
cli-see-list = To see them all: aplomb list
cli-ambiguous-scenario = Several scenarios, interviews or calibrations are called “{ $id }”.
cli-broken-scenario = { $path } cannot be played: mend the errors above first.
cli-not-a-scenario = { $path } is not a scenario. Name a scenario’s file.
cli-no-paths-in-interview = { $id } is an interview: it has questions, and no paths to walk.
cli-hold-interview = To hold it: aplomb play { $id }
cli-no-paths-in-calibration = { $id } is a calibration: it has a recorded contact, and no paths to walk.
cli-play-calibration = To score it: aplomb play { $id }
cli-not-for-calibrations = { $option } means nothing in a calibration, and { $id } is one.
cli-not-for-interviews = { $option } means nothing in an interview, and { $id } is one.
cli-only-for-interviews = { $option } is for interviews, and { $id } is none.
cli-list-skills = Exercises: { $list }
cli-list-after = Better after: { $list }
cli-list-empty = There is no scenario yet. Put a pack into the folder packs of your data folder, or name a folder with --scenarios.
cli-nothing-there = { $path } does not exist.
cli-nothing-to-check = There is no scenario in { $path }. Name a scenario’s file, a pack’s folder, or a folder of packs.
cli-check-summary = { $scenarios ->
        [one] 1 scenario
       *[other] { $scenarios } scenarios
    } checked: { $errors ->
        [0] no error
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warning
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
cli-translate-marked = { $file }: { $changed ->
        [0] the notes are up to date.
        [one] 1 message has new notes.
       *[other] { $changed } messages have new notes.
    }
cli-translate-no-pack = { $path } is no pack: there is no pack.ron in it.
cli-translate-name-pack = Name the pack’s folder.
cli-translate-no-language = “{ $lang }” is no language.
cli-translate-tags = Languages are named by their tags: de, pt-BR, zh-Hant.
cli-translate-own-language = { $file } is written in “{ $lang }” itself.
cli-translate-there = { $path } is there already, and other than what would be written.
cli-translate-import-first = Import it first, or name another folder with --out.
cli-translate-exported = { $path }: { $texts ->
        [one] 1 text
       *[other] { $texts } texts
    }, { $missing ->
        [0] none missing
       *[other] { $missing } missing
    }, { $stale } stale
cli-translate-reference = { $path }: the author’s texts, for reference
cli-translate-authors = { $file }: the author’s own language; nothing to import.
cli-translate-imported = { $file }: { $taken } taken, { $same } unchanged, { $blank } empty, { $refused ->
        [0] none refused
       *[other] { $refused } refused
    }.
cli-translate-no-files = There is no .ftl file in { $path }.
cli-translate-not-yet = There is no translation of { $path } yet.
cli-translate-twice = { $file } translates what another of these files translates, too.
cli-translate-none = There is no translation yet. To begin one: aplomb translate export PACK --to LOCALE
cli-translate-pack = { $pack } in { $locale }: { $counts }
cli-translate-count = { $percent } % ({ $translated } of { $texts })
cli-translate-count-missing = { $missing } missing
cli-translate-count-stale = { $stale } stale
cli-translate-count-unnoted = { $unnoted } without their source
cli-translate-count-orphaned = { $orphaned } orphaned
cli-translate-missing = missing
cli-translate-stale = stale: { $change }
cli-translate-unnoted = its source is not noted; once it fits: aplomb translate mark
cli-translate-orphaned = orphaned: nothing in the scenario has this key
cli-unwritable = { $path } cannot be written: { $reason }.
cli-translate-no-source = { $file } translates nothing that can be found.
cli-translate-place = A translation stands in the folder of its language, beside its source: pack/fr/scenario.ftl for pack/scenario.ron.
cli-translate-broken = { $file } is left as it is: mend the errors above first.

## Without a command

home-choose = The number of what you want to play, or q to leave
home-no-such-number = Type a number from 1 to { $most }, or q.

cli-man-name = NAME
cli-man-notes = NOTES

## Why the system refuses

reason-not-found = there is no such file
reason-denied = access is denied
reason-folder = it is a folder
reason-no-folder = a folder is expected where there is a file
reason-no-text = it is no text (UTF-8)
reason-too-large = it is too large
reason-full = the disk is full
reason-in-use = another program is using it
