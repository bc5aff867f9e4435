## The night's work

letter-ending =
    { $unit ->
        [stamps] <b>{ $club }: pieczątki, które wkrótce tracą ważność</b>
        [visits] <b>{ $club }: wizyty, które wkrótce tracą ważność</b>
       *[points] <b>{ $club }: punkty, które wkrótce tracą ważność</b>
    }
    { $several ->
        [yes] Razem: { $n }. Pierwsze do wykorzystania do { $day }, ostatnie do { $last }
       *[no] Razem: { $n }. Do wykorzystania do { $day }
    }
    Stan: { $available }
