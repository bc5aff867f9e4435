## Personal fields of the owner's own messages

field-name = imię
field-points = punkty
field-to_next = do następnej nagrody
field-last_bought = ostatnio kupione
field-offer_code = kod oferty
field-usual-name = miło Cię widzieć

## The list of broadcasts

command-broadcast = Napisz do klubowiczów
button-broadcasts = Wiadomości do wielu
broadcasts-page =
    <b>Wiadomości do wielu</b>
    { $n ->
        [0] Jedna wiadomość do wielu osób: tekst, zdjęcie, film, plik albo album.
       *[other] Szkice, to, co w drodze, i to, co już wyszło.
    }
button-broadcast-new = Nowa wiadomość
broadcast-line = { $title } · { $state }
broadcast-state =
    { $state ->
        [draft] szkic
        [scheduled] czeka na swoją porę
        [building] w przygotowaniu
        [running] w drodze
        [paused] wstrzymana
        [finished] zakończona
        [begins] wychodzi teraz
        [discarded] wyrzucona
       *[cancelled] anulowana
    }
broadcast-carries =
    { $kind ->
        [photo] Zdjęcie
        [video] Film
        [document] Plik
        [album] Album
       *[text] Tekst
    }

## A draft

broadcast-draft = <b>Szkic: { $title }</b>
broadcast-says-nothing = Treść: jeszcze pusta
broadcast-says =
    { $kind ->
        [photo] Treść: zdjęcie, znaki: { $n } · { $languages }
        [video] Treść: film, znaki: { $n } · { $languages }
        [document] Treść: plik, znaki: { $n } · { $languages }
        [album] Treść: album, znaki: { $n } · { $languages }
       *[text] Treść: tekst, znaki: { $n } · { $languages }
    }
broadcast-whom = Do kogo: { $whom } · { $n }
broadcast-when = Kiedy: { $when }
broadcast-how = Jak: { $how }
broadcast-starts-now = od razu
broadcast-starts-late = od razu, bo wybrana pora już minęła
broadcast-starts-at = { $moment }
broadcast-own-time = według zegara każdej osoby
broadcast-repeats =
    { $every ->
        [week] co tydzień
       *[month] co miesiąc
    }
broadcast-expires = do: { $moment }
broadcast-quiet =
    { $what ->
        [hold] godziny ciszy: czeka
        [silent] godziny ciszy: bez dźwięku
       *[drop] godziny ciszy: nie wychodzi
    }
broadcast-holdout = grupa porównawcza: { $share }, od tylu osób: { $least }
broadcast-paid = płatna szybkość
button-broadcast-check = Podgląd i wysyłka
button-broadcast-text = Treść
button-broadcast-buttons = Przyciski
button-broadcast-whom = Do kogo
button-broadcast-when = Kiedy
button-broadcast-how = Jak
button-broadcast-discard = Wyrzuć
broadcast-discarded = Szkic wyrzucony.

## Its message

broadcast-ask =
    <b>Nowa wiadomość</b>
    Wyślij mi ją tak, jak ma wyglądać: tekst z pogrubieniem i linkami, zdjęcie, film, plik albo album.
    Imię wstawia się tak: <code>{ $example_raw }</code>
broadcast-ask-language =
    <b>Treść w języku: { $language }</b>
    Wyślij ją tak, jak ma wyglądać. Imię wstawia się tak: <code>{ $example_raw }</code>
broadcast-cut = Za długie na jedną wiadomość, telefon podzielił tekst. Najwięcej znaków: { $most }
broadcast-text-title =
    <b>Treść w każdym języku</b>
    Stuknij język, aby w nim napisać. Liczba mówi, ile wybranych osób w nim czyta.
broadcast-text-missing = Brak treści: { $languages }. Te osoby przeczytają: { $first }
button-broadcast-language =
    { $written ->
        [yes] ✓ { $language } · { $n }
       *[no] { $language } · { $n }
    }
button-broadcast-drop = Pomiń: { $language }
button-broadcast-fields = Pola osobiste
broadcast-fields =
    <b>Pola osobiste</b>
    Stuknij pole, aby je skopiować, i wklej do wiadomości: <code>{ $example_raw }</code>
    To, co po znaku |, jest dla osób, o których tego nie wiadomo.
    Ostatni zakup widzą tylko osoby, które się na to zgodziły.

## Its buttons

broadcast-buttons =
    <b>Przyciski pod wiadomością</b>
    { $n ->
        [0] Jeszcze żadnego. „{ $less }” i podobne zawsze są na dole.
       *[other] Stuknij przycisk, aby go zdjąć.
    }
button-broadcast-button-drop = ✕ { $label }
button-broadcast-add-link = Link
button-broadcast-add-question = Pytanie
button-broadcast-add-offer = Pokaż ofertę
button-broadcast-add-claim = Odbierz ofertę
broadcast-offer =
    <b>Która oferta?</b>
    { $n ->
        [0] Żadna nie jest otwarta. Najpierw utwórz ofertę.
       *[other] Jej wyniki liczą się tutaj.
    }
broadcast-label-link = Otwórz
broadcast-label-offer = Zobacz ofertę
broadcast-label-claim = Biorę
broadcast-label-question = Pytanie
broadcast-ask-url =
    <b>Dokąd prowadzi przycisk?</b>
    Wpisz adres strony, na przykład: example.com/menu
broadcast-ask-label =
    <b>Co jest na przycisku?</b>
    Wpisz w języku: { $language }
button-broadcast-same = To samo we wszystkich językach
broadcast-ask-answers =
    <b>Odpowiedzi do wyboru</b>
    Samo pytanie jest w treści. Wpisz od dwóch do czterech odpowiedzi, każdą w osobnym wierszu albo po przecinku, w języku: { $language }
button-broadcast-answers-yes-no = Tak / Nie
button-broadcast-answers-coming = Będę / Może / Nie tym razem
broadcast-answer-yes = Tak
broadcast-answer-no = Nie
broadcast-answer-coming = Będę
broadcast-answer-maybe = Może
broadcast-answer-not = Nie tym razem

## When

broadcast-when-page =
    <b>Kiedy wyjdzie</b>
    { $when }
button-broadcast-now = Od razu
button-broadcast-at = O wybranej porze
button-broadcast-own =
    { $state ->
        [on] Według zegara każdej osoby: włącz
       *[off] Według zegara każdej osoby: wyłącz
    }
button-broadcast-once = Raz
button-broadcast-weekly = Co tydzień
button-broadcast-monthly = Co miesiąc
button-broadcast-expiry = Koniec o wybranej porze
button-broadcast-endless = Bez końca
broadcast-ask-starts =
    <b>Kiedy ma wyjść?</b>
    Stuknij porę albo wpisz dzień i godzinę, na przykład: { $example }
broadcast-ask-expires =
    <b>Kiedy się kończy?</b>
    Kto do tej pory nie dostanie, nie dostanie wcale. Stuknij porę albo ją wpisz, na przykład: { $example }

## How

broadcast-how-page =
    <b>Jak wyjdzie</b>
    W godzinach ciszy czeka do ich końca, przychodzi bez dźwięku albo nie wychodzi.
    Grupa porównawcza: { $share } osób nic nie dostaje, więc widać, ile dało pisanie.
    Tylu odbiorców do tego trzeba: { $least }
button-broadcast-quiet =
    { $what ->
        [hold] Czeka
        [silent] Bez dźwięku
       *[drop] Nie wysyłaj
    }
button-broadcast-holdout =
    { $state ->
        [on] Grupa porównawcza: włącz
       *[off] Grupa porównawcza: wyłącz
    }
button-broadcast-paid =
    { $state ->
        [on] Szybciej, za Gwiazdki: włącz
       *[off] Szybciej, za Gwiazdki: wyłącz
    }
broadcast-paid-page =
    <b>Szybciej, za Gwiazdki</b>
    Do 1000 wiadomości na sekundę. Każda ponad 30 darmowych na sekundę kosztuje 0,1 Gwiazdki.
    { $each ->
        [yes] Za każdym razem wiadomości: { $n }, najwyżej Gwiazdek: { $stars }
       *[no] W tej wysyłce wiadomości: { $n }, najwyżej Gwiazdek: { $stars }
    }
broadcast-paid-needs = Telegram wymaga salda Gwiazdek: { $stars }, oraz użytkowników miesięcznie: { $people }
broadcast-paid-balance = Gwiazdki bota: { $n }
broadcast-paid-dark = Telegram nie podaje teraz, ile Gwiazdek ma bot.
button-broadcast-paid-sure = Zapłać najwyżej, w Gwiazdkach: { $stars }

## Preview, sum and confirm

broadcast-sum = <b>Odbiorcy: { $n }</b>
broadcast-beside = Bez niej albo później: { $what }
broadcast-left-out =
    { $reason ->
        [asleep] koniec przed końcem ciszy: { $n }
        [elsewhere] przedtem inna wiadomość: { $n }
        [capped] niedawno pisano: { $n }
        [held_out] grupa porównawcza: { $n }
        [no_consent] bez zgody: { $n }
        [muted] prośba o przerwę: { $n }
        [unreachable] poza zasięgiem: { $n }
        [quiet] godziny ciszy: { $n }
        [expired] po terminie: { $n }
        [opted_out] bez ofert: { $n }
        [cancelled] anulowane: { $n }
        [left] poza klubem: { $n }
       *[other] inne: { $n }
    }
broadcast-quiet-until = cisza do { $time }: { $n }
broadcast-takes =
    { $unit ->
        [none] { $when }
        [seconds] { $when } · czas w sekundach, około: { $n }
       *[minutes] { $when } · czas w minutach, około: { $n }
    }
broadcast-costs =
    { $each ->
        [yes] { $takes } · Gwiazdki za każdym razem, najwyżej: { $stars }
       *[no] { $takes } · Gwiazdki, najwyżej: { $stars }
    }
broadcast-shown-as = Wyżej tak, jak zobaczą: { $who }
broadcast-sample =
    { $named ->
        [yes] { $name } ({ $language })
       *[no] bez imienia ({ $language })
    }
broadcast-too-long = Za długie, język: { $language }. Z najdłuższym imieniem znaków: { $n }. Najwięcej: { $most }
broadcast-no-offer = Jest pole z kodem oferty, a do wiadomości nie dołączono oferty.
broadcast-slip = To nie pole, wyjdzie tak, jak jest: { $field }
broadcast-bends =
    { $kind ->
        [case] „{ $words }”: imię musiałoby się odmienić. Wstaw je po przecinku: { $example }
        [number] „{ $words }”: słowo musiałoby pasować do liczby. Wstaw liczbę po dwukropku: { $example }
        [prefix] „{ $words }”: do pola nic nie da się dołączyć. Wstaw je po przecinku: { $example }
        [suffix] „{ $words }”: do pola nic nie da się dołączyć. Wstaw je po przecinku: { $example }
       *[ezafe] „{ $words }”: imię łączyłoby się z następnym słowem. Zakończ na polu: { $example }
    }
button-broadcast-remarks = Uwagi: { $n }
broadcast-remarks =
    <b>Do sprawdzenia przed wysyłką</b>
    { $n ->
        [0] Nie ma uwag.
       *[other]
            { $grave ->
                [0] Żadna z nich nie wstrzymuje wysyłki.
                [one] Pierwszą trzeba poprawić przed wysyłką.
                [few] Pierwsze { $grave } trzeba poprawić przed wysyłką.
                [many] Pierwszych { $grave } trzeba poprawić przed wysyłką.
               *[other] Pierwsze { $grave } trzeba poprawić przed wysyłką.
            }
    }
broadcast-refused = <b>Telegram nie przyjmuje tej wiadomości:</b> { $why }
broadcast-changed = Szkic zmienił się od podglądu. Teraz wygląda tak.
broadcast-tested = Wysłano tylko do Ciebie.
broadcast-confirmed = Potwierdzono.
button-broadcast-send = Wyślij. Odbiorcy: { $n }
button-broadcast-schedule = Zatwierdź na tę porę. Odbiorcy: { $n }
button-broadcast-try = Próba tylko do mnie

## On its way and afterwards

broadcast-title = <b>{ $title }</b> · { $state }
broadcast-progress = { $bar } { $done } z { $goes }
broadcast-sent = Wysłano: { $n }
broadcast-unknown = Nie wiadomo: { $n }
broadcast-blocked = Poza zasięgiem: { $n }
broadcast-failed = Nieprzyjęte: { $n }
broadcast-held-out = grupa porównawcza: { $n }
broadcast-stands =
    { $reason ->
        [owner] Wstrzymana na Twoje polecenie.
        [content] Wstrzymana: Telegram nie przyjmuje tej wiadomości. Popraw ją albo wznów bez odrzuconej kopii.
        [offer] Wstrzymana: jej oferta jest skończona. Anuluj ją albo skopiuj i zdejmij ofertę.
        [blocks] Wstrzymana: zbyt wiele osób zablokowało przez nią bota.
        [wait] Wstrzymana: Telegram prosi o przerwę.
        [trouble] Wstrzymana: kłopoty z połączeniem z Telegramem.
       *[strangers] Wstrzymana: nikt nie zna tego bota. Czy to właściwy?
    }
broadcast-resumes = { $why } Można wznowić od: { $time }
broadcast-wave =
    { $kind ->
        [recall] Cofnięte: { $done } · nie udało się: { $missed }
        [correct] Poprawione: { $done } · nie udało się: { $missed }
       *[close] Zamknięte przyciski: { $done } · nie udało się: { $missed }
    }
button-broadcast-open = Zobacz
button-broadcast-refresh = Odśwież
button-broadcast-pause = Wstrzymaj
button-broadcast-go-on = Wznów
button-broadcast-cancel = Anuluj resztę
button-broadcast-cancel-sure = Tak, anuluj resztę
button-broadcast-recall = Cofnij
button-broadcast-correct = Popraw
button-broadcast-unknown = Wyślij tam, gdzie nie wiadomo: { $n }
button-broadcast-list = Lista (CSV)
button-broadcast-copy = Kopiuj jako szkic
broadcast-paused = Wstrzymano.
broadcast-goes-on = Wznowiono.
broadcast-cancelled = Anulowano.
broadcast-ask-cancel =
    <b>Anulować resztę?</b>
    { $frozen ->
        [yes] Jeszcze nie dostało osób: { $n }. Nie dostaną. Tego nie da się cofnąć.
       *[no] Nikt jeszcze nie dostał i nie dostanie. Tego nie da się cofnąć.
    }
broadcast-ask-recall =
    <b>Cofnąć wysłane wiadomości?</b>
    Telegram usuwa przez dwa dni. Do usunięcia: { $n }
    Za stare: { $old }
button-broadcast-recall-sure = Cofnij: { $n }
broadcast-recalling = Wiadomości są cofane.
broadcast-which-correct =
    <b>W którym języku poprawić?</b>
    Każdy miał własną treść.
broadcast-ask-correct =
    <b>Właściwa treść</b>
    Wyślij tekst tak, jak miał brzmieć; zdjęcia i przyciski zostają.
    Zmieni się wiadomości: { $n }. Za stare: { $old }
broadcast-correct-sure =
    <b>Zmienić wysłane wiadomości?</b>
    Bez osobnego powiadomienia, tekst po prostu się zmieni. Wiadomości: { $n }
button-broadcast-correct-sure = Zmień: { $n }
broadcast-correcting = Wiadomości są zmieniane.
broadcast-unknown-again = Idzie jeszcze raz tam, gdzie nie wiadomo.
broadcast-copied = Skopiowano. To nowy szkic.
broadcast-file = broadcast-{ $n }
broadcast-list-sent =
    <b>Co się stało z każdą wiadomością</b>
    Osób na liście: { $n }
    Telegram nikomu nie mówi, kto przeczytał wiadomość; ta lista też nie.
column-broadcast-state = Stan
column-broadcast-why = Dlaczego
broadcast-letter =
    { $state ->
        [pending] czeka
        [claimed] czeka
        [sending] w drodze
        [sent] wysłano
        [unknown] nie wiadomo
        [blocked] bot zablokowany
        [deactivated] konto usunięte
        [never_started] bot nieuruchomiony
        [failed] Telegram nie przyjął
        [skipped] nie pisano
       *[holdout] grupa porównawcza
    }
broadcast-why =
    { $reason ->
        [capped] niedawno pisano
        [quiet] godziny ciszy
        [expired] po terminie
        [opted_out] bez ofert
        [no_consent] bez zgody
        [cancelled] anulowano
        [unreachable] poza zasięgiem
        [muted] prośba o przerwę
        [left] poza klubem
       *[other] inny powód
    }

## What members tap

broadcast-answered = Dziękujemy. Twoja odpowiedź: { $answer }. Kolejne stuknięcie ją zmienia.
broadcast-question-over = To pytanie jest już zamknięte. Dziękujemy.
broadcast-preview-only = To tylko podgląd: nic się nie liczy.

## How it says no

refused-NotForMany =
    { $kind ->
        [sticker] Naklejki nie da się wysłać do wielu. Wyślij tekst, zdjęcie, film albo plik.
        [voice] Wiadomości głosowej nie da się wysłać do wielu. Wyślij tekst, zdjęcie, film albo plik.
        [poll] Ankiety nie da się wysłać do wielu. Wyślij tekst i dodaj pytanie w „Przyciskach”.
        [location] Miejsca nie da się wysłać do wielu. Wyślij tekst z linkiem do mapy.
        [contact] Kontaktu nie da się wysłać do wielu. Wyślij tekst, zdjęcie, film albo plik.
       *[other] Tego nie da się wysłać do wielu. Wyślij tekst, zdjęcie, film albo plik.
    }
refused-MessageTooLong = Za długie. Znaków: { $length }, najwięcej: { $most }
refused-AlbumHasNoButtons = Pod albumem Telegram nie pokazuje przycisków. Zdejmij przyciski albo wyślij jedno zdjęcie.
refused-AlbumFull = Album mieści dziesięć zdjęć i filmów albo dziesięć plików, bez mieszania.
refused-ButtonsFull = Nie ma miejsca na kolejny przycisk. Najpierw jakiś zdejmij.
broadcast-two-versions = dwie wersje
broadcast-none-held-out = bez grupy porównawczej, bo odbiorców jest mniej niż { $least }
broadcast-test-too-few = Dwie wersje wymagają tylu odbiorców: { $least }. Wyjdzie tylko pierwsza.
broadcast-test-waits =
    { $n ->
        [one] Dwie wersje. Od razu: { $first }. Lepsza, w ciągu { $n } godziny: { $rest }
        [few] Dwie wersje. Od razu: { $first }. Lepsza, w ciągu { $n } godzin: { $rest }
        [many] Dwie wersje. Od razu: { $first }. Lepsza, w ciągu { $n } godzin: { $rest }
       *[other] Dwie wersje. Od razu: { $first }. Lepsza, w ciągu { $n } godziny: { $rest }
    }
broadcast-sample-language =
    { $which ->
        [own] { $language }
       *[other] { $language }, czyta: { $reads }
    }
broadcast-begins = Wychodzi teraz. Wiadomość poniżej pokaże, jak idzie.
column-broadcast-at = Czas ({ $zone })
