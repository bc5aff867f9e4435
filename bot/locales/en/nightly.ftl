## The night's work

letter-ending =
    { $unit ->
        [stamps] <b>{ $club }: stamps that end soon</b>
        [visits] <b>{ $club }: visits that end soon</b>
       *[points] <b>{ $club }: points that end soon</b>
    }
    { $several ->
        [yes] In all: { $n }. The first are good until { $day }, the last until { $last }
       *[no] In all: { $n }. Good until { $day }
    }
    Balance: { $available }
