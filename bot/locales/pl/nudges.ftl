## What the club says by itself

nudge-head = <b>{ $club }</b>
nudge-gift =
    { $ending ->
        [yes] 🎁 { $what }, do wykorzystania do { $day }
       *[no] 🎁 { $what }
    }
button-nudge-thanks = Dziękuję
button-nudge-less = Mniej takich
button-nudge-none = Bez takich
nudge-field-name = imię
nudge-field-years = lata

## The anniversary of joining

nudge-joined =
    { $years ->
        [one] Dziś mija { $years } rok w klubie, { $name }. Dziękujemy.
        [few] Dziś mijają { $years } lata w klubie, { $name }. Dziękujemy.
        [many] Dziś mija { $years } lat w klubie, { $name }. Dziękujemy.
       *[other] Dziś mija { $years } roku w klubie, { $name }. Dziękujemy.
    }
nudge-why-joined = W klubie od { $joined_on }

## What a member says to them

nudge-sample-name = Dana
nudge-said-thanks = Dziękujemy, to nam pomaga.
nudge-said-less = Od teraz mniej takich.
nudge-said-none = Takich już nie będzie. Reszta bez zmian.
nudge-said-nothing = Tak często jak zwykle.
button-nudge-said-thanks = ✓ Podziękowano
button-nudge-said-less = ✓ Mniej takich: cofnij
button-nudge-said-none = ✓ Bez takich: cofnij
button-nudge-kinds = O czym piszemy
nudge-kinds =
    <b>O czym piszemy sami</b>
    { $some ->
        [no] Na razie o niczym.
       *[yes] Dotknij tematu, żeby było go mniej albo wcale.
    }
nudge-kind =
    <b>{ $title }</b>
    { $wish ->
        [less] Teraz: dużo rzadziej
        [none] Teraz: nigdy
       *[usual] Teraz: jak zwykle
    }
nudge-wish-usual = Jak zwykle
nudge-wish-less = Mniej
nudge-wish-none = Wcale
button-nudge-kind-less = { $title }: mniej
button-nudge-kind-none = { $title }: wcale

## The owner's pages

feature-automations = Automatyczne wiadomości: właściwe słowo we właściwej chwili
button-feature-automations =
    { $state ->
        [on] Automatyczne wiadomości: wyłącz
       *[off] Automatyczne wiadomości: włącz
    }
button-automations = Automatyczne wiadomości
automations =
    <b>Co klub mówi sam</b>
automation = <b>{ $title }</b>
automation-line = <b>{ $title }</b> · { $about }
automation-always = Zawsze włączone: klub jest to winien klubowiczom.
automation-state =
    { $state ->
        [on] Włączone od { $day }
       *[off] Wyłączone
    }{ $limited ->
        [yes] { " " }· osób w 30 dni, najwyżej: { $limit }
       *[no] { "" }
    }
automation-gift =
    { $n ->
        [one] Prezent: { $what }, ważny { $n } dzień
        [few] Prezent: { $what }, ważny { $n } dni
        [many] Prezent: { $what }, ważny { $n } dni
       *[other] Prezent: { $what }, ważny { $n } dnia
    }
automation-lately = W 30 dni: wysłano { $n }, podziękowania { $thanks }, mniej lub wcale { $less }
button-automation-on = Włącz
button-automation-off = Wyłącz
automation-switched-on = Włączone. Zaczyna od osób, na które dziś pora.
automation-switched-off = Wyłączone. Nikt już tego nie dostanie.
button-automation-who = Kto dziś?
button-automation-words = Treść
button-automation-gift = Prezent
button-automation-days = Dni
button-automation-limit = Limit
button-automation-quiet = Ciche dni
button-automation-holdout = Czy to działa?
button-automation-report = Liczby
automation-ask-limit =
    <b>{ $title }</b>
    Do ilu osób najwyżej w ciągu 30 dni?
automation-limit-value =
    { $limited ->
        [no] Bez limitu
       *[yes] { $n }
    }
automation-ask-days =
    <b>{ $title }</b>
    Ile dni?
automation-days-value =
    { $n ->
        [0] W tym dniu
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
automation-ask-quiet =
    <b>{ $title }</b>
    Gdy dzień jest cichy, przychodzi:
automation-quiet-value =
    { $when ->
        [early] Przed nim
       *[late] Po nim
    }
automation-ask-holdout =
    <b>{ $title }</b>
    Część osób, wylosowana, nigdy tego nie dostaje, żeby było widać, co to daje. Ile na 100?
automation-holdout-value =
    { $some ->
        [no] Nikt
       *[yes] { $n } na 100
    }
automation-holdout-small =
    <b>Czy to działa?</b>
    Klubowicze: { $n }. Poniżej { $least } pominiętych jest tak mało, że o wyniku decyduje przypadek, a każdego szkoda.
automation-who-title =
    <b>{ $title }: kto dziś?</b>
    { $more ->
        [yes] Teraz: { $n } z pierwszych { $due }
       *[no] Teraz: { $n } z { $due }
    }
automation-who = ✓ { $name }: { $why }
automation-who-not = – { $name }: { $reason }
automation-report =
    <b>{ $title }: ostatnie 30 dni</b>
    Wysłano: { $n } · czeka: { $waiting } · pominięto dla porównania: { $held }
automation-said = Podziękowania: { $thanks } · mniej: { $less } · wcale: { $none }
automation-not-written = Nie wysłano, { $reason }: { $n }
automation-no-effect = Czy ktoś dzięki temu wraca, widać 30 dni po pierwszej osobie pominiętej.
automation-never-held-out = Tu nikt nie jest pomijany, więc nie wiadomo, kto i tak by wrócił.
automation-ask-words =
    <b>Treść: { $tongue }</b>
    { $now }
    Wpisz własną. Pola: { $fields }
button-automation-usual = Zwykła treść
button-automation-gift-another = Inny prezent
button-automation-gift-none = Bez prezentu
automation-ask-gift-days =
    <b>Prezent: { $what }</b>
    Przez ile dni jest ważny?
refused-FieldUnknown = Nie ma tu takiego pola: { $field }. Pozostałe są wymienione wyżej.
nudge-reason-off = wyłączone
nudge-reason-late = za późno
nudge-reason-over = już nieaktualne
nudge-reason-none = nie chce takich
nudge-reason-less = chce takich mniej
nudge-reason-left = teraz poza klubem
nudge-reason-unreachable = nie da się dotrzeć
nudge-reason-no_consent = brak zgody
nudge-reason-limit = limit wyczerpany
nudge-reason-quiet = czeka na koniec cichych godzin
nudge-reason-muted = oferty wyciszone
nudge-reason-capped = niedawno była oferta
nudge-reason-better = coś lepszego idzie najpierw
nudge-reason-holdout = dla porównania bez wiadomości

## One by one

automation-joined = Lata w klubie
automation-about-joined = Co roku w dniu dołączenia.
automation-points-end = Koniec punktów
automation-about-points-end = 30 i 7 dni przed ich końcem.
automation-tier-ends = Koniec poziomu
automation-about-tier-ends = Zanim poziom spadnie, i jak go utrzymać.
automation-places = Miejsca na wydarzeniach
automation-about-places = Przed wydarzeniem z zajętym miejscem.
