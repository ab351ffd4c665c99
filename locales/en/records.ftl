# Records: profiles, and what can happen to what is kept.

profile-about = The people of this machine: what is kept of each, as a file to take along, or gone
profile-list-about = List the profiles of this machine
profile-create-about = Make a profile; from then on it is its turn
profile-use-about = Take turns: from now on this profile is meant where none is named
profile-rename-about = Rename a profile; its records stay as they are
profile-show-about = Tell what is kept of a person, and where
profile-check-about = Read every attempt from its first to its last line; exit with status 1 if one is damaged
profile-export-about = Write all that is kept of a person into one file (a zip)
profile-import-about = Bring in what was exported on another machine; what is here already is not doubled
profile-delete-about = Delete a profile with all that is kept in it
profile-argument-who = The profile’s name, or the beginning of its id; if left out, the one whose turn it is
profile-argument-new = What the person is called from now on
profile-argument-name = What the person is called
profile-argument-out = The file to write; it must not exist yet
profile-argument-in = A file that “aplomb profile export” wrote
profile-option-into = Bring it into this profile instead of the one that it comes from
profile-option-yes = Do not ask
cli-option-profile = Whose records: the name of a profile; otherwise of the one whose turn it is
profile-examples =
    Examples:
      aplomb profile create Zoé --lang fr
      aplomb play first-week/billing-shock --profile Zoé
      aplomb profile export zoe.zip --profile Zoé
profile-create-examples =
    Examples:
      aplomb profile create Zoé
      aplomb profile create Sam --lang en

    With --lang, the program speaks that language with this person.
profile-export-examples =
    Examples:
      aplomb profile export me.zip
      aplomb profile export zoe.zip --profile Zoé
profile-import-examples =
    Examples:
      aplomb profile import zoe.zip
      aplomb profile import zoe.zip --into Zoé

    An attempt that went on differently on both machines is kept twice, once as each.
profile-delete-examples =
    Examples:
      aplomb profile delete Zoé
      aplomb profile delete Zoé --yes

    To keep a copy, export the profile first.

profile-unnamed = (unnamed)
profile-active = whose turn it is
profile-none = There is no profile yet: the first is made when something is first kept.
profile-renamed = { $before } is called { $after } from now on.
profile-turn = It is the turn of { $name }.
profile-kept = { $finished ->
        [one] 1 attempt finished
       *[other] { $finished } attempts finished
    }, { $interrupted } interrupted, { $abandoned } given up
profile-folder = Kept in { $folder }
profile-checked = { $attempts ->
        [one] 1 attempt
       *[other] { $attempts } attempts
    } checked: { $damaged ->
        [0] all are sound.
        [one] 1 is damaged.
       *[other] { $damaged } are damaged.
    }
profile-damaged = { $path }: { $problem }
profile-exported = All that is kept of { $name } is in { $path }.
profile-imported = { $name }: { $new } new, { $longer } continued, { $same } already here, { $apart } kept beside another continuation
profile-import-unread = { $attempts ->
        [one] 1 attempt cannot be read in the file, and was left out.
       *[other] { $attempts } attempts cannot be read in the file, and were left out.
    }
profile-not-exported = { $path } is not a file that “aplomb profile export” wrote, or it is damaged.
profile-not-imported = Not all of { $path } could be brought in: { $reason }.
profile-import-again = Nothing is lost: once that is mended, import it again.
profile-import-newer = A newer version of the program wrote { $path }: bring this program up to date first.
profile-there = { $path } is there already. Name a file that is not.
profile-delete-sure = All that is kept of { $name } will be deleted. Type the name once more to go on
profile-kept-all = Nothing was deleted.
profile-deleted = Nothing of { $name } is left on this machine.
profile-say-yes = To delete all that is kept of { $name } without being asked, add --yes.
profile-no-place = The system names no folder for your records. Name one with --data-dir.
profile-unknown = There is no profile “{ $name }”.
profile-several = Several profiles are called “{ $name }”. Give the beginning of the id.
profile-see-list = To see them all: aplomb profile list
profile-bad-name = No profile can be called “{ $name }”: a name has 1 to { $most } characters on one line, and is nobody else’s.
profile-unreadable = The records cannot be read or written: { $reason }.

records-in-use = This profile is open in another window or terminal: here you can look and practise, but nothing is kept.
records-newer = A newer version of the program keeps this profile in another way: here you can look and practise, but nothing is kept.
records-denied = Your records cannot be written ({ $reason }): here you can look and practise, but nothing is kept.
records-damaged = { $attempts ->
        [one] 1 attempt cannot be read to its end; what comes before is kept.
       *[other] { $attempts } attempts cannot be read to their end; what comes before is kept.
    } To see more: aplomb profile check
records-torn = The last line was being written when the program stopped; { $moves ->
        [0] there was no move before it.
        [one] the move before it is kept.
       *[other] the { $moves } moves before it are kept.
    }
records-altered = Line { $line } is not as it was written; { $moves ->
        [0] there was no move before it.
        [one] the move before it is kept.
       *[other] the { $moves } moves before it are kept.
    }
records-newer-attempt = A newer version of the program wrote it; it is left as it is.
