# Laying out authors’ files.

cli-fmt-about = Lay out packs and scenarios: indentation, commas, blanks and line ends
cli-argument-fmt = Packs, folders of packs or single files; otherwise the present folder
cli-option-fmt-check = Write nothing; exit with status 1 if something would change
cli-fmt-examples =
    Examples:
      aplomb fmt our-shop
      aplomb fmt our-shop/late-delivery.ron
      aplomb fmt our-shop --check

    Comments, values and line breaks stay. A file with mistakes of syntax is left as it is.
cli-fmt-done = { $path } is laid out.
cli-fmt-would = { $path } is not laid out.
cli-fmt-summary = { $mode ->
        [check] To lay out
       *[write] Laid out
    }: { $changed }. In order: { $kept }.{ $left ->
        [0] { "" }
        [one] { " " }Left alone: { $left }. Mend the error above first.
       *[other] { " " }Left alone: { $left }. Mend the errors above first.
    }
