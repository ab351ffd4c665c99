# The findings of `check`: the message names the problem, the help names the remedy.

# The words before a finding, its place and its help.
finding-error = error[{ $code }]
finding-warning = warning[{ $code }]
finding-help = help

## Findings

syntax = The file cannot be read from here on.
    .help = Look just before this place for a missing comma, quotation mark or bracket.
