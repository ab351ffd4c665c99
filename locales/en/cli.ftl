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
cli-value-shell = SHELL
cli-value-warnings = warnings

## Help

cli-about = Learn customer service by doing it: difficult customers, graded encounters.
cli-after = Without a command, the program opens its window; in a terminal without a display, it lets you choose a scenario and play it there. Exit status: 0 good, 1 what was asked fell short, 2 misuse or unreadable input.
cli-list-about = List the scenarios that can be played
cli-play-about = Play a scenario in the terminal, or from a list of moves
cli-check-about = Look for mistakes in packs, scenarios and translations
cli-explain-about = Show the manual page of a finding
cli-translate-about = Help translators with their files
cli-translate-mark-about = Renew the source comments above each message of a translation, once it is up to date
cli-completions-about = Print the completions of a shell
cli-man-about = Print the manual page

cli-option-help = Show this help
cli-option-version = Show the version
cli-option-lang = Language of the program and of the scenarios: { $locales }; otherwise that of the system
cli-option-data-dir = Where your records are kept (also APLOMB_DATA_DIR)
cli-option-scenarios = A folder of packs to add to those that come with the program
cli-option-format = How to print: { $formats }
cli-option-moves = Read the moves from this file instead of standard input
cli-option-seed = The customer’s form of the day: the same number, the same customer
cli-option-pace = Whether your thinking time counts: { $paces }
cli-option-agent = The name under which you answer
cli-option-deny = Let warnings fail the check too
cli-argument-scenario = A scenario by its id (see list) or by the path of its file
cli-argument-check = Folders of packs, packs or scenarios; otherwise the shipped ones and your own
cli-argument-code = The name of a finding, as check prints it between brackets
cli-argument-translation = Translation files
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
