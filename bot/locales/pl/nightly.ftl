## The night's work

letter-ending =
    { $unit ->
        [stamps] <b>{ $club }: pieczątki, którym kończy się termin</b>
        [visits] <b>{ $club }: wizyty, którym kończy się termin</b>
       *[points] <b>{ $club }: punkty, którym kończy się termin</b>
    }
    { $several ->
        [yes] Razem: { $n }. Pierwsze do wykorzystania do { $day }, ostatnie do { $last }
       *[no] Razem: { $n }. Do wykorzystania do { $day }
    }
    Stan: { $available }
