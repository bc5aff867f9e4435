## What rules, tiers, stamp cards and friends give back, for the owner

gives-back =
    { $known ->
        [both]
            { $n ->
                [one] Zwraca { $percent } wydatków, mniej więcej po { $n } wizycie.
                [few] Zwraca { $percent } wydatków, mniej więcej po { $n } wizytach.
                [many] Zwraca { $percent } wydatków, mniej więcej po { $n } wizytach.
               *[other] Zwraca { $percent } wydatków, mniej więcej po { $n } wizyty.
            }
        [percent] Zwraca { $percent } wydatków.
        [visits]
            { $n ->
                [one] Mniej więcej po { $n } wizycie. Podaj wartość nagrody, a pokażemy, ile to zwraca.
                [few] Mniej więcej po { $n } wizytach. Podaj wartość nagrody, a pokażemy, ile to zwraca.
                [many] Mniej więcej po { $n } wizytach. Podaj wartość nagrody, a pokażemy, ile to zwraca.
               *[other] Mniej więcej po { $n } wizyty. Podaj wartość nagrody, a pokażemy, ile to zwraca.
            }
       *[nothing] Podaj wartość nagrody, a pokażemy, ile to zwraca.
    }
rule-gives-back = Gdy obowiązuje, wraca: { $percent }.
rule-costs-once = Koszt, raz na osobę: { $money }.
friend-costs =
    { $known ->
        [yes] Koszt znajomego: { $money }, { $percent } zwykłego zakupu.
       *[no] Koszt znajomego: { $money }.
    }
gives-little = Mało: prawie tego nie widać.
gives-dear = Dużo: sprawdź, czy Cię na to stać.
stamp-card-unknown =
    { $n ->
        [one] Pełna mniej więcej po { $n } wizycie. Z cenami w katalogu zobaczysz, ile zwraca.
        [few] Pełna mniej więcej po { $n } wizytach. Z cenami w katalogu zobaczysz, ile zwraca.
        [many] Pełna mniej więcej po { $n } wizytach. Z cenami w katalogu zobaczysz, ile zwraca.
       *[other] Pełna mniej więcej po { $n } wizyty. Z cenami w katalogu zobaczysz, ile zwraca.
    }
