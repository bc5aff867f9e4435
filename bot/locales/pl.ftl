### The club's words in Polish. Same keys and variables as in English, the master.
### A variable inside <code> or an address ends in _raw. $unit is points, stamps or visits.

## Languages and the bot's own face

language-own-name = Polski
language-page = <b>Język</b>
    Wybierz język, w którym klub ma do Ciebie pisać.
language-chosen = Od teraz piszemy po polsku
bot-name = Regulars
bot-about = { $club }: klub stałych klientów. Karta klubowa i nagrody w Telegramie.
bot-description =
    { $club }: nasz klub stałych klientów.

    Karta klubowa w telefonie, nagrody za powroty i nic do instalowania. Naciśnij START, żeby dołączyć.

## Commands

command-card = Moja karta klubowa
command-points = Ile mam i ile brakuje do nagrody
command-history = Co było do tej pory
command-shop = O nas: adres, godziny, menu
command-settings = Ustawienia
command-staff = Zespół
command-poster = Plakat na ladę
command-language = Język
command-privacy = Jakie dane mamy i po co
command-help = Co tu można zrobić
command-leave = Odejdź z klubu

## Buttons that stand in many places

button-home = Strona główna
button-back = Wstecz
button-skip = Pomiń
button-done = Gotowe
button-cancel = Anuluj
button-go-on = Dalej
button-card = Karta klubowa
button-points =
    { $unit ->
        [stamps] Moje pieczątki
        [visits] Moje wizyty
       *[points] Moje punkty
    }
button-history = Historia
button-settings = Ustawienia
button-help = Pomoc
button-shop = O nas
button-privacy = Prywatność
button-language = Język
button-counter = Do kasy
button-copy-link = Kopiuj link
button-share = Wyślij dalej
plain-number = { $n }
saved = Zapisano
nameless = Bez imienia
not-told = jeszcze nie podano
skipped = Pominięto. Możesz to podać później w ustawieniach.
unchanged = Bez zmian.
currency-toman = Toman
toman =
    { $amount ->
        [one] { $amount } toman
        [few] { $amount } tomany
        [many] { $amount } tomanów
       *[other] { $amount } tomana
    }
page-of = { $page } z { $pages }

## The first page

greeting = <b>{ $club }</b>
    { $unit ->
        [stamps]
            { $n ->
                [one] Za zakupy zbierasz pieczątki. Nagroda za { $n } pieczątkę: { $reward }.
                [few] Za zakupy zbierasz pieczątki. Nagroda za { $n } pieczątki: { $reward }.
                [many] Za zakupy zbierasz pieczątki. Nagroda za { $n } pieczątek: { $reward }.
               *[other] Za zakupy zbierasz pieczątki. Nagroda za { $n } pieczątki: { $reward }.
            }
        [visits]
            { $n ->
                [one] Każda wizyta się liczy. Nagroda po { $n } wizycie: { $reward }.
                [few] Każda wizyta się liczy. Nagroda po { $n } wizytach: { $reward }.
                [many] Każda wizyta się liczy. Nagroda po { $n } wizytach: { $reward }.
               *[other] Każda wizyta się liczy. Nagroda po { $n } wizyty: { $reward }.
            }
       *[points]
            { $n ->
                [one] Za zakupy zbierasz punkty. Nagroda za { $n } punkt: { $reward }.
                [few] Za zakupy zbierasz punkty. Nagroda za { $n } punkty: { $reward }.
                [many] Za zakupy zbierasz punkty. Nagroda za { $n } punktów: { $reward }.
               *[other] Za zakupy zbierasz punkty. Nagroda za { $n } punktu: { $reward }.
            }
    }
greeting-gift =
    { $unit ->
        [stamps]
            { $n ->
                [one] Pierwszą pieczątkę dostajesz od nas.
                [few] Pierwsze { $n } pieczątki dostajesz od nas.
                [many] Pierwsze { $n } pieczątek dostajesz od nas.
               *[other] Pierwsze { $n } pieczątki dostajesz od nas.
            }
        [visits]
            { $n ->
                [one] Pierwszą wizytę już liczymy.
                [few] Pierwsze { $n } wizyty już liczymy.
                [many] Pierwsze { $n } wizyt już liczymy.
               *[other] Pierwsze { $n } wizyty już liczymy.
            }
       *[points]
            { $n ->
                [one] Na powitanie czeka { $n } punkt.
                [few] Na powitanie czekają { $n } punkty.
                [many] Na powitanie czeka { $n } punktów.
               *[other] Na powitanie czeka { $n } punktu.
            }
    }
greeting-waiting = Twoja karta klubowa czeka na Ciebie.
greeting-consent = Dołączając, zgadzasz się na to, co opisuje strona „Prywatność”.
button-join = Dołącz do klubu
home =
    { $named ->
        [yes] <b>{ $club }</b>: witaj, { $name }
       *[no] <b>{ $club }</b>
    }
balance =
    { $unit ->
        [stamps] Pieczątki: { $n }
        [visits] Wizyty: { $n }
       *[points] Punkty: { $n }
    }
reward-ahead =
    { $unit ->
        [stamps]
            { $n ->
                [one] Jeszcze { $n } pieczątka do nagrody: { $reward }
                [few] Jeszcze { $n } pieczątki do nagrody: { $reward }
                [many] Jeszcze { $n } pieczątek do nagrody: { $reward }
               *[other] Jeszcze { $n } pieczątki do nagrody: { $reward }
            }
        [visits]
            { $n ->
                [one] Jeszcze { $n } wizyta do nagrody: { $reward }
                [few] Jeszcze { $n } wizyty do nagrody: { $reward }
                [many] Jeszcze { $n } wizyt do nagrody: { $reward }
               *[other] Jeszcze { $n } wizyty do nagrody: { $reward }
            }
       *[points]
            { $n ->
                [one] Jeszcze { $n } punkt do nagrody: { $reward }
                [few] Jeszcze { $n } punkty do nagrody: { $reward }
                [many] Jeszcze { $n } punktów do nagrody: { $reward }
               *[other] Jeszcze { $n } punktu do nagrody: { $reward }
            }
    }
reward-ready = Nagroda czeka na Ciebie: { $reward }
not-understood = Nie czekamy teraz na żadną odpowiedź. Oto, co możesz zrobić:
unknown-command = Nie ma takiego polecenia. Oto, co możesz zrobić:
edit-not-taken = Zmiany w wysłanej wiadomości nie odczytujemy. Jeśli to ważne, wyślij nową. Oto, co jest teraz:
club-not-open = Ten klub nie jest jeszcze otwarty. Zajrzyj tu trochę później.
    Właściciel otwiera go linkiem, który program pokazał przy uruchomieniu.

## Joining and the profile

joined = <b>Witamy w klubie.</b> { $club }: miło, że jesteś z nami.
joined-gift =
    { $unit ->
        [stamps]
            { $n ->
                [one] Na Twojej karcie klubowej jest już { $n } pieczątka.
                [few] Na Twojej karcie klubowej są już { $n } pieczątki.
                [many] Na Twojej karcie klubowej jest już { $n } pieczątek.
               *[other] Na Twojej karcie klubowej jest już { $n } pieczątki.
            }
        [visits]
            { $n ->
                [one] Na Twojej karcie klubowej jest już { $n } wizyta.
                [few] Na Twojej karcie klubowej są już { $n } wizyty.
                [many] Na Twojej karcie klubowej jest już { $n } wizyt.
               *[other] Na Twojej karcie klubowej jest już { $n } wizyty.
            }
       *[points]
            { $n ->
                [one] Na Twojej karcie klubowej jest już { $n } punkt.
                [few] Na Twojej karcie klubowej są już { $n } punkty.
                [many] Na Twojej karcie klubowej jest już { $n } punktów.
               *[other] Na Twojej karcie klubowej jest już { $n } punktu.
            }
    }
ask-offers = Czy możemy czasem wysłać Ci oferty i nowości? Wyłączysz je jednym stuknięciem, a odmowa nic Cię nie kosztuje.
button-yes-offers = Tak, chętnie
button-no-thanks = Nie, dziękuję
button-to-card = Do karty klubowej
welcome-back = Miło Cię znów widzieć. Twoja karta klubowa czeka.
ask-name = <b>Twoje imię</b>
    Jak mamy się do Ciebie zwracać? Wpisz imię, na przykład: Anna
ask-name-known = <b>Twoje imię</b>
    Na razie mamy: { $name }. Zostaw tak albo wpisz inne.
button-keep-name = Zostaw tak
ask-birthday = <b>Twoje urodziny</b>
    Na życzenia i mały prezent tego dnia. Wpisz datę, na przykład: { $example }, albo ją wybierz.
    Rok nie jest konieczny. Podając datę, zgadzasz się na życzenia od nas.
button-birthday-known = Urodziny: { $day }
button-birthday-pick = Wybierz dzień
button-calendar-gregorian = Kalendarz gregoriański
button-calendar-persian = Kalendarz perski
button-calendar-hebrew = Kalendarz żydowski
button-forget-birthday = Usuń datę
button-no-year = Bez roku
ask-birthday-which = <b>Twoje urodziny</b>
    Który to dzień?
ask-birthday-month = <b>Twoje urodziny</b>
    Który miesiąc?
ask-birthday-day = <b>Twoje urodziny</b>
    Który dzień?
ask-birthday-year = <b>Twoje urodziny: { $day }</b>
    Który rok? Wpisz go albo pomiń.
ask-phone = <b>Twój numer telefonu</b>
    Dzięki niemu kasa znajdzie Cię, gdy telefon zostanie w domu. Udostępnij go przyciskiem poniżej.
button-forget-phone = Usuń mój numer
phone-forgotten = Numer został usunięty.
button-share-phone = Udostępnij mój numer
phone-kept = Numer zapisany.
ask-interests = <b>Co lubisz?</b>
    Zaznacz, co pasuje. Zaznaczając, zgadzasz się na dobór ofert do Twoich upodobań i zakupów.
ask-question = <b>{ $question }</b>
question-gone = Tego pytania już nie zadajemy.
please-tap = Na to pytanie odpowiada się przyciskiem: stuknij jeden z nich.

## A number put right

dispute-taps = <b>Poprawianie</b>
    Jaka jest właściwa liczba? Wybierz przycisk.

## The card

card-caption = <b>{ $club }</b>
    Pokaż przy kasie. Numer: <code>{ $number_raw }</code>
card-caption-practice = <b>{ $club }: próbna karta klubowa</b>
    Nie wchodzi do raportów. Numer: <code>{ $number_raw }</code>
card-headline =
    { $unit ->
        [stamps] Pieczątki: { $n }
        [visits] Wizyty: { $n }
       *[points] Punkty: { $n }
    }
card-line-ahead =
    { $unit ->
        [stamps]
            { $n ->
                [one] Jeszcze { $n } pieczątka do nagrody: { $reward }
                [few] Jeszcze { $n } pieczątki do nagrody: { $reward }
                [many] Jeszcze { $n } pieczątek do nagrody: { $reward }
               *[other] Jeszcze { $n } pieczątki do nagrody: { $reward }
            }
        [visits]
            { $n ->
                [one] Jeszcze { $n } wizyta do nagrody: { $reward }
                [few] Jeszcze { $n } wizyty do nagrody: { $reward }
                [many] Jeszcze { $n } wizyt do nagrody: { $reward }
               *[other] Jeszcze { $n } wizyty do nagrody: { $reward }
            }
       *[points]
            { $n ->
                [one] Jeszcze { $n } punkt do nagrody: { $reward }
                [few] Jeszcze { $n } punkty do nagrody: { $reward }
                [many] Jeszcze { $n } punktów do nagrody: { $reward }
               *[other] Jeszcze { $n } punktu do nagrody: { $reward }
            }
    }
card-line-ready = Nagroda czeka na Ciebie: { $reward }
card-number-label = Karta klubowa
button-copy-number = Kopiuj numer
button-practise-sale = Obsłuż tę kartę klubową
button-new-code = Nowy kod
card-renew-page = <b>Nowy kod Twojej karty klubowej</b>
    Przyda się, gdy ktoś inny ma jej zdjęcie. Stary kod od razu przestaje działać, a to, co już zebrane, zostaje.
button-card-renew = Utwórz nowy kod
card-renewed = Stary kod już nie działa
card-of-a-member = To karta klubowa: { $club }. Pokazuje ją przy kasie osoba, do której należy.

## Points and history

points-title =
    { $unit ->
        [stamps] <b>Moje pieczątki</b>
        [visits] <b>Moje wizyty</b>
       *[points] <b>Moje punkty</b>
    }
points-pending =
    { $unit ->
        [stamps] Oczekujące: { $n }, do wykorzystania od { $day }
        [visits] Oczekujące: { $n }, do wykorzystania od { $day }
       *[points] Oczekujące: { $n }, do wykorzystania od { $day }
    }
points-expiry =
    { $unit ->
        [stamps] Najbliższy termin: { $n }, do wykorzystania do { $day }
        [visits] Najbliższy termin: { $n }, do wykorzystania do { $day }
       *[points] Najbliższy termin: { $n }, do wykorzystania do { $day }
    }
points-of-old = Z poprzednich zasad: { $balance }
points-last = Ostatnio:
entry =
    { $priced ->
        [yes] { $quantity } · { $day } · { $what }, { $money }
       *[no] { $quantity } · { $day } · { $what }
    }
entry-purchase = zakup
entry-welcome = prezent powitalny
entry-expire = po terminie
entry-in-unit =
    { $unit ->
        [stamps] { $what } (pieczątki)
        [visits] { $what } (wizyty)
       *[points] { $what } (punkty)
    }
history-title = <b>Historia</b>
history-empty = Jeszcze nic tu nie ma. Twój pierwszy zakup pojawi się tutaj.
button-newer = Nowsze
button-older = Starsze

## A member's settings

settings-title = <b>Ustawienia</b>
settings-staff = <b>Ustawienia</b>
    Kto tu pracuje, też może być klientem i mieć własną kartę klubową.
settings-name = Imię: { $name }
settings-birthday = Urodziny: { $day }
settings-phone = Telefon: { $phone }
button-name = Imię
button-birthday = Urodziny
button-phone = Telefon
button-interests = Co lubię
button-offers-on = Włącz oferty i nowości
button-offers-off = Wyłącz oferty i nowości
consent-yes = Dziękujemy, zapisane
consent-no = Wyłączone. To, co już zebrane, zostaje.

## Before everybody's rules change

set-preset-sure = <b>{ $wanted }?</b>
    Klubowicze, którzy już coś mają: { $members } · { $balance }
    { $same ->
        [yes] To zostaje u nich. Zasady wracają do początkowych dla tego rodzaju lokalu.
       *[no] To zostaje u nich jako „z poprzednich zasad”; obecne zasady przestają działać.
    }
    { $unit ->
        [stamps] Nowe zakupy liczą się w pieczątkach.
        [visits] Nowe zakupy liczą się w wizytach.
       *[points] Nowe zakupy liczą się w punktach.
    }
button-preset-sure =
    { $unit ->
        [stamps] Od teraz: pieczątki
        [visits] Od teraz: wizyty
       *[points] Od teraz: punkty
    }

## What is not there at present

refused-NoLongerStaff = Nie należysz już do zespołu. Teraz to dla Ciebie klub klienta:
refused-SwitchedOff = To jest tu obecnie wyłączone.

## A member's answers to the owner's questions

button-answers = Moje odpowiedzi

## Privacy and leaving

privacy-page = <b>Prywatność: { $club }</b>
    Do prowadzenia klubu przechowujemy to, co nam podasz, zakupy i to, co już zebrane.
    Widzi je tylko nasz zespół.
    Oferty, życzenia i dobór ofert do zakupów: tylko za zgodą, którą zawsze cofniesz.
    W każdej chwili możesz pobrać kopię, odejść z klubu albo usunąć dane.
button-privacy-kept = Co dokładnie przechowujemy
privacy-kept = <b>Co dokładnie przechowujemy</b>
    O Tobie: identyfikator w Telegramie, imię, język, skąd trafiasz, co nam podasz.
    Zakupy, to, co zebrane, zgody i nasze wiadomości do Ciebie, wszystko z datą.
    Po usunięciu zakupy zostają bez imienia, a kopie zapasowe z czasem się nadpisują.
privacy-mark = Zostaje też na 24 miesiące nieczytelny znacznik: prezent powitalny jest tylko raz.
button-birthday-on = Chcę życzenia urodzinowe
button-birthday-off = Bez życzeń urodzinowych
button-profiling-on = Dobieraj oferty dla mnie
button-profiling-off = Nie dobieraj ofert
button-my-data = Moje dane
button-leave = Odejdź z klubu
my-data = <b>Twoje dane</b>
    W tym pliku jest wszystko, co o Tobie przechowujemy.
my-data-file = moje-dane
leave-page = <b>Odejście z klubu: { $club }</b>
    Odejdź i zachowaj dane: już nie piszemy, a po powrocie wszystko czeka.
    Odejdź i usuń dane: znikają imię, urodziny, telefon i odpowiedzi, a to, co zebrane, przepada. Tego nie da się cofnąć.
button-leave-keep = Odejdź i zachowaj dane
button-leave-erase = Odejdź i usuń dane
button-erase = Usuń moje dane
button-erase-now = Usuń wszystko
button-stay = Zostaję
erase-page = <b>Usunięcie Twoich danych: { $club }</b>
    Znikają imię, urodziny, telefon i odpowiedzi, a to, co zebrane, przepada. Tego nie da się cofnąć.
left = Nie należysz już do klubu: { $club }. Twoja karta klubowa czeka na wypadek powrotu.
erased = { $club }: Twoje dane są usunięte. Dziękujemy za wspólny czas.
button-join-again = Dołącz ponownie

## Members: cards from the counter, pages, merging, lists

command-members = Klubowicze: lista, import i eksport
button-open-card = Karta bez Telegrama
button-open-card-here = Załóż kartę klubową na ten numer
button-member = Strona
button-member-other = Strona drugiej karty
button-serve = Obsłuż teraz
ask-walk-in-phone = <b>Karta klubowa bez Telegrama</b>
    Wpisz numer telefonu klienta, na przykład: { $example }
ask-walk-in-name = <b>Karta klubowa dla numeru</b> <code>{ $phone_raw }</code>
    Wpisz imię, na przykład: Anna
    Zgoda dotyczy tylko udziału w klubie; na telefon nic nie przychodzi.
card-opened = <b>Karta klubowa założona</b>: { $name }
    Numer: <code>{ $number_raw }</code>
    Podaj go albo zapisz. Kto później udostępni ten telefon w bocie, dostanie tę samą kartę klubową ze wszystkim, co na niej jest.
card-known = <b>Ten numer ma już kartę klubową</b>: { $name }
    Numer: <code>{ $number_raw }</code>
phone-joined = Numer zapisany. Karta klubowa z kasy i ta karta to teraz jedna karta, ze wszystkim, co na nich było.
member-title = <b>{ $name }</b>
member-card = Karta klubowa <code>{ $number_raw }</code>, od { $day }, { $origin }
origin-start = z Telegrama
origin-poster = z plakatu
origin-link = z linku
origin-counter = przy kasie
origin-import = z pliku
member-unseen = Jeszcze bez zakupów
member-visits =
    { $summed ->
        [yes] Wizyty: { $n }, razem: { $money }, ostatnio: { $day }
       *[no] Wizyty: { $n }, ostatnio: { $day }
    }
member-left = Poza klubem; karta klubowa czeka.
button-member-bought = Zakupy
member-purchases = <b>Zakupy: { $name }</b>
member-no-purchases = <b>Zakupy: { $name }</b>
    Jeszcze nic.
member-purchase = { $day } · { $what }
member-history = <b>Historia: { $name }</b>
button-note = Notatka
ask-note = <b>Notatka: { $name }</b>
    Co warto wiedzieć przy kasie? Wpisz, na przykład: mleko owsiane, stolik przy oknie
button-note-forget = Usuń notatkę
button-adjust = Popraw stan
ask-adjust =
    { $unit ->
        [stamps] <b>Pieczątki: { $name }</b>
        [visits] <b>Wizyty: { $name }</b>
       *[points] <b>Punkty: { $name }</b>
    }
    Ile dodać? Wpisz liczbę; z minusem z przodu odejmuje, na przykład: -20
ask-adjust-reason = <b>Korekta: { $quantity }</b>
    Dlaczego? Kilka słów; klient je przeczyta.
adjusted = <b>Poprawiono: { $quantity }</b>, { $name }
    Stan: { $n }
    Powód: { $reason }
approval-adjust = ręczna korekta powyżej limitu jednego zakupu
letter-adjusted =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $points }</b>
        [visits] <b>{ $club }, wizyty: { $points }</b>
       *[points] <b>{ $club }, punkty: { $points }</b>
    }
    Korekta od: { $staff }. Stan: { $n }
    Powód: { $reason }
letter-merged =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $points }</b>
        [visits] <b>{ $club }, wizyty: { $points }</b>
       *[points] <b>{ $club }, punkty: { $points }</b>
    }
    Z Twojej drugiej karty klubowej, która jest teraz jedną kartą z tą. Od: { $staff }
button-merge = Połącz z inną kartą
ask-merge = <b>Łączenie: { $name }</b>
    Która karta klubowa należy do tej samej osoby? Wpisz imię, telefon albo numer karty klubowej.
merge-nobody = <b>Łączenie: { $name }</b>
    Nikogo nie znaleziono. Wpisz inne imię, telefon albo numer karty klubowej.
merge-sure = <b>Czy to ta sama osoba?</b>
merge-stays = Zostaje: { $name }, <code>{ $number_raw }</code>, telefon <code>{ $phone_raw }</code>, stan: { $n }, ostatnio: { $day }
merge-goes = Dołącza: { $name }, <code>{ $number_raw }</code>, telefon <code>{ $phone_raw }</code>, stan: { $n }, ostatnio: { $day }
button-merge-now = Zrób z nich jedną kartę
button-merge-swap = Niech zostanie druga
merged = <b>To teraz jedna karta klubowa</b>
    Przeniesiono: { $moved }
    Można je rozdzielić, dopóki nic z tego nie zostało wykorzystane.
unmerged = <b>Znów dwie karty klubowe</b>
    Wszystko jest tam, gdzie było.
button-unmerge = Rozdziel karty
entry-merge = z innej karty klubowej
entry-unmerge = rozdzielenie kart
entry-merge-gift = drugi prezent powitalny
entry-import = przeniesione z listy
entry-import-undo = wycofany import
members-title = <b>Klubowicze: { $n }</b>
    Najnowsi na początku. Aby kogoś znaleźć, wpisz imię, telefon albo numer karty klubowej.
members-found = <b>Klubowicze: „{ $text }”</b>
members-nobody = <b>Nikogo: „{ $text }”</b>
    Wpisz inne imię, telefon albo numer karty klubowej.
button-everybody = Wszyscy
button-import = Wczytaj listę
button-export = Pobierz listy
ask-import = <b>Wczytywanie listy</b>
    Wyślij plik CSV: spinacz, potem Plik. Najwyżej 5 MB i 20 000 wierszy.
    Kolumny, według nazw albo w tej kolejności: { $columns }
    Nikt nie dostanie wiadomości. Zanim coś zostanie zapisane, zobaczysz, co z tego wyjdzie.
button-import-last = Ostatni import
import-preview = <b>Nowe osoby: { $good }</b>, stany razem: { $points }
    Znane już po telefonie, zostają bez zmian: { $known }
    Nieprzyjęte: { $bad }; plik mówi które i dlaczego
    Kolumny: { $columns }. Jeśli są inaczej, wpisz ich kolejność z przecinkami.
button-import-now = Wczytaj: { $n }
import-working = <b>Chwileczkę</b>
    To potrwa kilka sekund; kasa w tym czasie działa.
import-writing = <b>Nieukończone. Nowe osoby jak dotąd: { $n }</b>
    Z dnia: { $day }. Można kontynuować; nikt nie zostanie dodany dwa razy.
import-done = <b>Nowe osoby: { $n }</b>
    Wczytano: { $day }
    Można to wycofać: kto w tym czasie coś kupi, zostaje (teraz na liście: { $stayed }).
import-undoing = <b>Wycofywanie jeszcze trwa</b>
    Z dnia: { $day }. Nowe osoby: { $n }, nadal tutaj: { $stayed }
import-undone = <b>Wycofano</b>
    Z dnia: { $day }. Nowe osoby: { $n }
    Zostali z powodu zakupu albo dołączenia: { $stayed }
button-import-undo = Wycofaj import
import-stayed-file = stayed
import-bad-file = not-taken
import-bad-broken = niezamknięty cudzysłów
import-bad-line-long = wiersz jest o wiele za długi
import-bad-nothing = brak telefonu i numeru karty klubowej
import-bad-phone = to nie numer telefonu
import-bad-phone-twice = ten telefon jest już wyżej
import-bad-card = numer karty klubowej ma od 4 do 16 cyfr
import-bad-card-twice = ten numer karty klubowej jest już wyżej
import-bad-card-taken = ten numer karty klubowej ma ktoś inny
import-bad-points = to nie liczba całkowita
import-bad-birthday = nie ma takiego dnia
import-bad-name-long = imię ma ponad 64 znaki
import-bad-note-long = notatka ma ponad 200 znaków
export-page = <b>Pobieranie list</b>
    Pliki do każdego arkusza, według stanu na teraz.
button-export-members = Klubowicze
button-export-purchases = Zakupy
button-export-ledger = Każda zmiana punktów
export-file-members = members
export-file-purchases = purchases
export-file-ledger = points
exported = <b>Gotowe</b>
    Wiersze: { $n }. Pilnuj tego pliku: jest w nim to, co powierzyli Ci klienci.
column-name = Imię;imię i nazwisko;nazwisko;klient;nazwa
column-phone = Telefon;numer telefonu;nr telefonu;komórka;tel
column-birthday = Urodziny;data urodzenia;data urodzin
column-points = Punkty;stan;saldo;pieczątki;wizyty
column-card = Numer karty klubowej;karta;numer karty;nr karty;numer;karta klubowa
column-note = Notatka;notatki;uwagi;uwaga;komentarz
column-none = (pominięta)
column-line = Wiersz
column-why = Dlaczego
column-status = Status
column-joined = Od kiedy
column-source = Skąd
column-visits = Liczba zakupów
column-sum = Suma
column-currency = Waluta
column-last = Ostatni zakup
column-receipt = Potwierdzenie
column-at = Czas
column-amount = Kwota
column-refunded = Zwrócono
column-items = Towary
column-state = Stan zakupu
column-staff = Obsługa
column-presence = Sposób rozpoznania
column-entry = Wpis
column-type = Rodzaj
column-rule = Zasada
column-change = Zmiana
column-pending = W drodze
column-unit = Jednostka
column-expires = Do wykorzystania do
column-reason = Powód
refused-CardClosed = Ten numer jest na karcie klubowej osoby, która odeszła. Tylko ona może do niej wrócić, w Telegramie.
refused-MergeFixed = Coś z dołączonej karty zostało wykorzystane albo karta trafiła do trzeciej. Nie da się ich już rozdzielić.
refused-ImportedBefore = Ten plik był już wczytany. Oto, co z niego wyszło.
refused-FileWanted = Wyślij plik: spinacz, potem Plik.
refused-FileTooLarge = Ten plik jest za duży. Najwięcej, w MB: { $most }
refused-FileTooLong = Ten plik ma za dużo wierszy. Wyślij go w częściach. Najwięcej: { $most }
refused-FileUnreadable = Tego nie da się odczytać jako listy. Zapisz plik jako CSV i wyślij ponownie.
refused-ColumnsUnclear = Wpisz nazwy kolumn z przecinkami; musi być wśród nich telefon albo numer karty klubowej.

## Help

help-customer = <b>Pomoc</b>
    Pokaż kartę klubową przy kasie, reszta dzieje się sama. Oto, co możesz zrobić:
help-staff = <b>Pomoc</b>
    Zeskanuj kartę klubową klienta aparatem telefonu, potem podaj zakup. Oto, co możesz zrobić:
help-line = { $command } { $what }

## Rules on top, limits and the catalogue

command-rules = Jak działa klub
button-rulebook = Jak to działa
rulebook-title = <b>{ $club }: jak to działa</b>
rulebook-since = Od { $day }: { $what }
rulebook-ended = Koniec { $day }: { $what }
rules-percent = Wraca w punktach: { $percent }. Jeden punkt: { $money }
rules-minimum = Najmniejszy zakup: { $money }
rule-what-visit = Każdy zakup
rule-what-action = Pełny profil, jeden raz
rule-gives = { $what }: { $gain }
rule-gain =
    { $unit ->
        [stamps]
            { $n ->
                [one] { $n } pieczątka więcej
                [few] { $n } pieczątki więcej
                [many] { $n } pieczątek więcej
               *[other] { $n } pieczątki więcej
            }
        [visits]
            { $n ->
                [one] { $n } wizyta więcej
                [few] { $n } wizyty więcej
                [many] { $n } wizyt więcej
               *[other] { $n } wizyty więcej
            }
       *[points]
            { $n ->
                [one] { $n } punkt więcej
                [few] { $n } punkty więcej
                [many] { $n } punktów więcej
               *[other] { $n } punktu więcej
            }
    }
rule-multiplier =
    { $unit ->
        [stamps] Pieczątki × { $factor }
        [visits] Wizyty × { $factor }
       *[points] Punkty × { $factor }
    }
rule-when = { $what } ({ $when })
rule-season = { $first } – { $last }
rule-target-gone = już nie w sprzedaży
rule-percent = <b>Procent z powrotem</b>
    Ile procent zakupu wraca w punktach? Stuknij albo wpisz liczbę od 1 do 100.
    Jeden punkt będzie wart: { $per }. To, co już zebrane, się nie zmienia.
rule-minimum = <b>Najmniejszy zakup</b>
    Od jakiej kwoty zakup daje punkty? Wpisz ją albo stuknij 0, jeśli od każdej.
minimum-none = każda kwota
button-rule-percent = Procent z powrotem
button-rule-minimum = Najmniejszy zakup
button-more-rules = Więcej zasad
button-limits = Limity
button-catalogue = Katalog
button-page-before = Poprzednia
button-page-after = Następna
button-save = Zapisz
more-rules-title = <b>Więcej zasad</b>
more-rules-empty = Na razie pusto. Dodaj szczęśliwą godzinę albo coś ekstra za wybraną pozycję.
rule-numbered = { $n }. { $what }
one-rule-title = <b>Ta zasada</b>
button-rule-add = Dodaj zasadę
button-rule-gain = Ile
button-rule-factor = Ile razy
button-rule-when = Kiedy
button-rule-remove = Usuń
rule-ask-kind = <b>Nowa zasada</b>
    Za co dawać więcej?
rule-kind-visit = Każdy zakup
rule-kind-multiplier = Szczęśliwa godzina
rule-kind-item = Pozycja
rule-kind-category = Kategoria
rule-kind-action = Pełny profil
rule-ask-item = <b>Która pozycja?</b>
    Stuknij ją albo wpisz część nazwy.
rule-ask-category = <b>Która kategoria?</b>
    Stuknij ją albo wpisz część nazwy.
rule-ask-gain =
    { $unit ->
        [stamps] <b>Ile pieczątek więcej?</b>
        [visits] <b>Ile wizyt więcej?</b>
       *[points] <b>Ile punktów więcej?</b>
    }
    Stuknij albo wpisz liczbę.
rule-ask-factor =
    { $unit ->
        [stamps] <b>Ile razy więcej pieczątek?</b>
        [visits] <b>Ile razy więcej wizyt?</b>
       *[points] <b>Ile razy więcej punktów?</b>
    }
    Stuknij albo wpisz liczbę do 10, na przykład: 1,25
rule-times = × { $factor }
rule-ask-when = <b>Kiedy obowiązuje?</b>
    Teraz: { $when }
    Zaznacz dni, a jeśli chcesz, ustaw też godziny albo daty.
when-always = zawsze
button-when-always = Zawsze
button-when-hours = Godziny
button-when-season = Daty
rule-ask-hours = <b>Godziny</b>
    Od której do której? Wpisz, na przykład: 15-17
button-all-day = Cały dzień
rule-ask-season = <b>Daty</b>
    Od którego dnia do którego? Wpisz oba, na przykład: 1 grudnia - 24 grudnia
button-all-year = Cały rok
forecast-title = <b>Ile to da?</b> Wpisz zakup, żeby sprawdzić.
forecast-without = Bez tej zasady: { $what }
forecast-action = Raz dla każdej osoby, która od teraz uzupełni profil.
forecast-line = { $basket }: dziś { $today }, potem { $then }
forecast-taps = Stuknięcia: { $n }
limits-title = <b>Limity przy kasie</b>
    Ile można dać i co dalej. Stuknij limit, żeby go zmienić.
button-limit = { $what }: { $most }
limit-none = bez limitu
limit-award = Jeden zakup
limit-staff_day = Osoba dziennie
limit-member_day = Zakupy dziennie
limit-branch_day = Lokal dziennie
limit-looked_up_day = Bez skanu dziennie
limit-gap_minutes = Minuty przerwy
button-limit-closed =
    { $state ->
        [on] Poza godzinami: nie pytaj
       *[off] Poza godzinami: pytaj
    }
limit-ask-award = <b>Jeden zakup</b>
    Ile najwyżej może dać jeden zakup? Wpisz liczbę; 0 oznacza brak limitu.
limit-ask-staff_day = <b>Osoba dziennie</b>
    Ile może dać jedna osoba za kasą w ciągu dnia? Wpisz liczbę; 0 oznacza brak limitu.
limit-ask-member_day = <b>Zakupy dziennie</b>
    Ile zakupów może mieć jedna osoba w ciągu dnia? Wpisz liczbę; 0 oznacza brak limitu.
limit-ask-branch_day = <b>Lokal dziennie</b>
    Ile można dać łącznie w ciągu dnia? Wpisz liczbę; 0 oznacza brak limitu.
limit-ask-looked_up_day = <b>Bez skanu dziennie</b>
    Ile zakupów dziennie można zapisać bez skanowania karty klubowej? Wpisz liczbę; 0 oznacza brak limitu.
limit-ask-gap_minutes = <b>Minuty przerwy</b>
    Przez ile minut pytać o kolejny zakup tej samej osoby? Wpisz liczbę; 0 oznacza nigdy.
limit-ask-beyond = <b>{ $what }: { $most }</b>
    Co dalej, gdy to za mało?
button-beyond-approve = Poproś kogoś o zgodę
button-beyond-cap = Daj tylko do limitu
button-beyond-reject = Odmów
beyond-approve-at = { $most }, powyżej za zgodą
beyond-cap-at = { $most } i ani trochę więcej
beyond-reject-at = { $most }, powyżej odmowa
catalogue-title = <b>Katalog</b>
catalogue-count =
    { $n ->
        [0] Na razie pusto. Dodaj pierwszą pozycję.
        [one] { $n } pozycja. Wpisz część nazwy, żeby szukać.
        [few] { $n } pozycje. Wpisz część nazwy, żeby szukać.
        [many] { $n } pozycji. Wpisz część nazwy, żeby szukać.
       *[other] { $n } pozycji. Wpisz część nazwy, żeby szukać.
    }
catalogue-found = Znaleziono dla „{ $search }”: { $n }
button-catalogue-item =
    { $mark ->
        [yes] ★ { $item }
       *[no] { $item }
    }
button-catalogue-all = Pokaż wszystko
button-item-add = Dodaj pozycję
item-ask-add = <b>Nowa pozycja</b>
    Wpisz nazwę i, jeśli chcesz, cenę, na przykład: Flat white { $example }
item-title = <b>{ $item }</b>
item-price = Cena: { $price }
item-category = Kategoria: { $category }
button-item-favourite =
    { $state ->
        [on] Zdejmij z przycisków kasy
       *[off] Dodaj do przycisków kasy
    }
button-item-name = Nazwa
button-item-price = Cena
button-item-category = Kategoria
button-item-off = Wycofaj ze sprzedaży
button-item-back = Przywróć do sprzedaży
item-off = <b>Wycofano: { $item }</b>
    Zasady tej pozycji czekają na jej powrót.
item-ask-name = <b>Nazwa: { $tongue }</b>
    Teraz: { $now }
    Wpisz ją tak, jak mają ją czytać klienci, albo stuknij inny język.
item-ask-price = <b>Cena</b>
    Pomaga tylko przy kasie. Wpisz ją, na przykład: { $example }
button-no-price = Bez ceny
item-ask-category = <b>Kategoria</b>
    Stuknij jedną albo wpisz nową, na przykład: Kawa
button-no-category = Bez kategorii
letter-profile =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $gained }</b>
        [visits] <b>{ $club }, wizyty: { $gained }</b>
       *[points] <b>{ $club }, punkty: { $gained }</b>
    }
    Dziękujemy za uzupełnienie profilu. Stan: { $n }
refused-CategoriesFull =
    { $most ->
        [one] Więcej niż { $most } kategoria to za dużo.
        [few] Więcej niż { $most } kategorie to za dużo.
        [many] Więcej niż { $most } kategorii to za dużo.
       *[other] Więcej niż { $most } kategorii to za dużo.
    }
refused-FavouritesFull =
    { $most ->
        [one] Na ekranie kasy mieści się { $most } przycisk. Najpierw zdejmij inną pozycję.
        [few] Na ekranie kasy mieszczą się { $most } przyciski. Najpierw zdejmij inną pozycję.
        [many] Na ekranie kasy mieści się { $most } przycisków. Najpierw zdejmij inną pozycję.
       *[other] Na ekranie kasy mieści się { $most } przycisku. Najpierw zdejmij inną pozycję.
    }
refused-RulesFull =
    { $most ->
        [one] Więcej niż { $most } zasada to za dużo. Najpierw usuń jedną.
        [few] Więcej niż { $most } zasady to za dużo. Najpierw usuń jedną.
        [many] Więcej niż { $most } zasad to za dużo. Najpierw usuń jedną.
       *[other] Więcej niż { $most } zasady to za dużo. Najpierw usuń jedną.
    }
refused-RuleGone = Tej zasady już nie ma.
refused-ItemGone = Ta pozycja nie jest już w sprzedaży.
refused-SeasonUnclear = Wpisz pierwszy i ostatni dzień, jak w przykładzie. Ostatni musi być jeszcze przed nami.

## The shop

shop-title = <b>{ $club }</b>
shop-empty = { $club }: nie ma tu jeszcze adresu ani godzin otwarcia.
shop-open = Otwarte do { $time }
shop-closed = Godzin otwarcia jeszcze tu nie ma.
shop-opens-today = Teraz zamknięte, dziś otwieramy o { $time }
shop-opens = Teraz zamknięte, otwieramy: { $weekday }, { $time }
shop-address = Adres: { $address }
shop-phone = Telefon: <code>{ $phone_raw }</code>
shop-menu = { $menu }
shop-pin = Tu jesteśmy.
button-pin = Na mapie
button-menu = Menu
button-review = Wystaw opinię

## The counter

counter = <b>{ $club }: kasa</b>
    { $unit ->
        [stamps] Zeskanuj kartę klubową klienta zwykłym aparatem telefonu, potem wybierz liczbę pieczątek.
        [visits] Zeskanuj kartę klubową klienta zwykłym aparatem telefonu, potem zalicz wizytę.
       *[points] Zeskanuj kartę klubową klienta zwykłym aparatem telefonu, potem wpisz kwotę.
    }
    Nie ma karty pod ręką? Wpisz jej numer, telefon albo imię.
button-club-settings = Ustawienia klubu
button-poster = Plakat
button-staff = Zespół
button-practise = Oczami klienta
button-my-club = Moja karta klubowa
serving = <b>{ $name }</b>
ask-amount = Jaka jest kwota zakupu? Wpisz ją, na przykład: { $example }
ask-taps =
    { $unit ->
        [visits]
            { $n ->
                [one] Jedno stuknięcie zalicza wizytę.
                [few] Ile wizyt?
                [many] Ile wizyt?
               *[other] Ile wizyt?
            }
       *[stamps]
            { $n ->
                [one] Jedno stuknięcie dodaje pieczątkę.
                [few] Ile pieczątek?
                [many] Ile pieczątek?
               *[other] Ile pieczątek?
            }
    }
button-visit =
    { $unit ->
        [visits] Zalicz wizytę
       *[stamps] Jedna pieczątka
    }
sale-done =
    { $unit ->
        [stamps] <b>Pieczątki: { $gained }</b>, { $name }
        [visits] <b>Wizyty: { $gained }</b>, { $name }
       *[points] <b>Punkty: { $gained }</b>, { $name }
    }
sale-waits =
    { $unit ->
        [stamps] Oczekujące: { $n }
        [visits] Oczekujące: { $n }
       *[points] Oczekujące: { $n }
    }
sale-balance =
    { $priced ->
        [yes] Zakup: { $money }. Stan: { $n }
       *[no] Stan: { $n }
    }
sale-number = Nr potwierdzenia: <code>{ $number_raw }</code>
sale-reward-ready = Nagroda do wydania: { $reward }
button-next = Następny klient

## Staff, shifts and branches

staff-line-suspended = { $name }: { $role }, dostęp zawieszony
person-title = <b>{ $name }</b>
person-role = Rola: { $role }
person-role-in = Rola: { $role }. Oddział: { $branch }
person-suspended = Dostęp zawieszony od: { $moment }
person-sold = { $span }: zakupy { $n }, { $given }
given-in =
    { $unit ->
        [stamps] pieczątki { $n }
        [visits] wizyty { $n }
       *[points] punkty { $n }
    }
span-today = Dziś
span-week = Ten tydzień
span-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
person-role-page = <b>{ $name }: { $role }</b>
    Jaka rola od teraz?
person-remove-page = <b>{ $name }: usunąć?</b>
    Ta osoba od razu traci dostęp. Jej zapisy zostają.
person-stopped = Dostęp zawieszony
person-works-again = Dostęp przywrócony
button-deeds-of = Co działo się w kasie
button-role = Zmień rolę
button-role-cashier = Rola: kasa
button-role-manager = Rola: kierownik
button-role-owner = Rola: właściciel
button-suspend = Zawieś dostęp
button-unsuspend = Przywróć dostęp
button-remove = Usuń z zespołu
button-branch = Oddział
button-deeds = Moja praca w kasie
deeds-title = <b>{ $name }: praca w kasie</b>
deeds-empty = Jeszcze nic tu nie ma.
deed =
    { $priced ->
        [yes] { $moment }: { $what }, { $money } ({ $points }), <code>{ $number_raw }</code>
       *[no] { $moment }: { $what } ({ $points }), <code>{ $number_raw }</code>
    }
deed-sale = zakup
deed-undo = cofnięcie
deed-void = anulowanie
deed-refund = zwrot
feature-shifts = Zmiany: każdy zaczyna i kończy swoją na stronie kasy
button-feature-shifts =
    { $state ->
        [on] Zmiany: wyłącz
       *[off] Zmiany: włącz
    }
button-shift-start = Zacznij zmianę
button-shift-end = Zakończ zmianę
shift-started = Zmiana rozpoczęta
shift-where = <b>Twoja zmiana</b>
    W którym oddziale?
shift-since = Zmiana trwa od: { $moment }
shift-since-in = Zmiana trwa od: { $moment }. Oddział: { $branch }
shift-over = <b>Koniec zmiany</b>
shift-span = Początek: { $began }, koniec: { $ended }
shift-sold =
    { $priced ->
        [yes] Zakupy: { $n }, { $money }
       *[no] Zakupy: { $n }
    }
shift-given = Naliczono: { $given }. Wycofane zakupy: { $back }
button-branches =
    { $n ->
        [one] Kolejny oddział
        [few] Oddziały
        [many] Oddziały
       *[other] Oddziały
    }
branches-title = <b>Oddziały</b>
    Każdy ma własne godziny, plakat i zespół.
button-branch-add = Kolejny oddział
branch-ask-name = <b>Kolejny oddział</b>
    Jak się nazywa? Wpisz nazwę, którą znają klienci, na przykład: Stare Miasto
branch-ask-rename = <b>Nazwa oddziału</b>
    Wpisz nową.
branch-title = <b>{ $branch }</b>
branch-line = { $branch }: { $hours }
branch-people =
    { $some ->
        [yes] Zespół tutaj: { $names }
       *[no] Nikt nie należy tylko do tego oddziału.
    }
branch-poster = <b>Plakat</b>
    Dla którego oddziału?
branch-invited = <b>Zaproszenie</b>
    Do którego oddziału?
branch-whose = <b>Oddział</b>
    Gdzie pracuje ta osoba?
button-any-branch = Wszystkie oddziały
button-branch-hours = Godziny
button-branch-figures = Liczby
button-branch-rename = Nazwa
button-branch-close = Zamknij oddział
button-branch-close-now = Zamknij: { $branch }
branch-close-page = <b>{ $branch }: zamknąć?</b>
    Osoby z tego oddziału: { $n }. Zostają w zespole; zmiany tutaj kończą się od razu.
    Zakupy zostają w księgach. Plakat nadal prowadzi do klubu.
branch-closed = Zamknięto
branch-figures = <b>{ $branch }: liczby</b>
branch-sold =
    { $priced ->
        [yes] { $span }: zakupy { $n } ({ $money }), { $given }, nowi klubowicze { $joined }
       *[no] { $span }: zakupy { $n }, { $given }, nowi klubowicze { $joined }
    }
refused-LastBranch = Ostatni oddział zostaje otwarty.
refused-BranchesFull =
    { $most ->
        [one] Może być najwyżej { $most } oddział.
        [few] Mogą być najwyżej { $most } oddziały.
        [many] Może być najwyżej { $most } oddziałów.
       *[other] Może być najwyżej { $most } oddziału.
    }
letter-branch-closed = { $branch }: ten oddział został zamknięty, a Twoja zmiana w nim jest zakończona.
letter-digest = <b>Warto sprawdzić: tydzień od { $day }</b>
digest-pair = Kasa: { $staff }, klubowicz: { $name }, zakupy: { $n } z { $of }
digest-look-ups = Kasa: { $staff }, karty znalezione bez skanowania: { $n } z { $of }
digest-member-visits = { $name }, wizyty: { $n }, zwykle: { $median }
digest-owner-act = Bez zgody: { $staff }, klubowicz: { $name }. Powód: { $reason }
digest-more = Więcej takich: { $n }
flag-pair = <b>Jeden klubowicz, często przy jednej kasie</b>
    Kasa: { $staff }, klubowicz: { $name }. Zakupy w tygodniu: { $n } z { $of }
flag-look-ups = <b>Wiele kart bez skanowania</b>
    Kasa: { $staff }. Karty znalezione bez skanowania w tygodniu: { $n } z { $of }
flag-member-visits = <b>Wiele wizyt</b>
    { $name }. Wizyty w tygodniu: { $n }, zwykle: { $median }

## Letters

letter-award =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $gained }</b>
        [visits] <b>{ $club }, wizyty: { $gained }</b>
       *[points] <b>{ $club }, punkty: { $gained }</b>
    }
    { $priced ->
        [yes] Zakup: { $money }, obsługa: { $staff }. Stan: { $n }
       *[no] Obsługa: { $staff }. Stan: { $n }
    }
    Nr potwierdzenia: <code>{ $number_raw }</code>
letter-award-waiting =
    { $unit ->
        [stamps] <b>{ $club }, pieczątki: { $gained }</b>, na razie oczekują
        [visits] <b>{ $club }, wizyty: { $gained }</b>, na razie oczekują
       *[points] <b>{ $club }, punkty: { $gained }</b>, na razie oczekują
    }
    { $priced ->
        [yes] Zakup: { $money }, obsługa: { $staff }. Stan: { $n }, oczekujące: { $pending }
       *[no] Obsługa: { $staff }. Stan: { $n }, oczekujące: { $pending }
    }
    Nr potwierdzenia: <code>{ $number_raw }</code>
letter-link-used = <b>Wykorzystano link z zaproszeniem</b>
    Nowa osoba w zespole: { $name }, rola: { $role }. Jeśli to pomyłka, usuń tę osobę na stronie „Zespół”.

## Opening the club

wizard-languages = <b>1 z 5: języki</b>
    W jakich językach czytają Twoi klienci? Zaznacz wszystkie, które pasują.
wizard-name = <b>2 z 5: nazwa</b>
    Jak nazywa się Twój klub? Wpisz nazwę albo użyj przycisku.
suggested-club-name = Kawiarnia { $name }
wizard-currency = <b>3 z 5: waluta</b>
    Użyj przycisku albo wpisz trzy litery innej waluty, na przykład: CHF
wizard-zone = <b>4 z 5: strefa czasowa</b>
    Użyj przycisku albo wpisz miasto po angielsku, na przykład: Lisbon
zone-London = Londyn
zone-Warsaw = Warszawa
zone-Jerusalem = Jerozolima
zone-Tehran = Teheran
zone-Berlin = Berlin
zone-New_York = Nowy Jork
wizard-preset = <b>5 z 5: rodzaj lokalu</b>
    Wybór ustawia rozsądne zasady; wszystkie można później zmienić.
preset-cafe = Kawiarnia: pieczątki
preset-salon = Salon: wizyty
preset-shop = Sklep: punkty za zakupy
preset-cafe-reward = Kawa gratis
preset-salon-reward = Zabieg gratis
preset-shop-reward = Prezent od nas
preset-cafe-interests = Kawa; Herbata; Ciasta; Śniadania; Lunch; Wegańskie
preset-salon-interests = Strzyżenie; Koloryzacja; Paznokcie; Twarz; Masaż; Kosmetyki
preset-shop-interests = Nowości; Wyprzedaże; Dla dzieci; Dla domu; Na prezent; Ekologiczne
club-opened = <b>{ $club }: klub otwarty.</b>
    Wydrukuj plakat powyżej i postaw go na ladzie; klienci skanują go, żeby dołączyć.
    Teraz zaproś osoby, które stoją za kasą, i zobacz klub oczami klienta.
    Link: <code>{ $link_raw }</code>
poster = <b>Twój plakat</b>
    Dwa pliki: PNG na każdą drukarkę, SVG do drukarni. Kod otwiera <code>{ $link_raw }</code>
poster-file = plakat
poster-headline =
    { $unit ->
        [stamps] Zbieraj pieczątki, odbieraj nagrody
        [visits] Wracaj do nas, odbieraj nagrody
       *[points] Zbieraj punkty, odbieraj nagrody
    }
poster-instruction =
    { $unit ->
        [stamps]
            { $n ->
                [one] Zeskanuj, dołącz, pokaż kartę klubową. { $n } pieczątka: { $reward }
                [few] Zeskanuj, dołącz, pokaż kartę klubową. { $n } pieczątki: { $reward }
                [many] Zeskanuj, dołącz, pokaż kartę klubową. { $n } pieczątek: { $reward }
               *[other] Zeskanuj, dołącz, pokaż kartę klubową. { $n } pieczątki: { $reward }
            }
        [visits]
            { $n ->
                [one] Zeskanuj, dołącz, pokaż kartę klubową. { $n } wizyta: { $reward }
                [few] Zeskanuj, dołącz, pokaż kartę klubową. { $n } wizyty: { $reward }
                [many] Zeskanuj, dołącz, pokaż kartę klubową. { $n } wizyt: { $reward }
               *[other] Zeskanuj, dołącz, pokaż kartę klubową. { $n } wizyty: { $reward }
            }
       *[points]
            { $n ->
                [one] Zeskanuj, dołącz, pokaż kartę klubową. { $n } punkt: { $reward }
                [few] Zeskanuj, dołącz, pokaż kartę klubową. { $n } punkty: { $reward }
                [many] Zeskanuj, dołącz, pokaż kartę klubową. { $n } punktów: { $reward }
               *[other] Zeskanuj, dołącz, pokaż kartę klubową. { $n } punktu: { $reward }
            }
    }

## The team

staff-title = <b>Zespół</b>
staff-line = { $name }: { $role }
role-owner = właściciel
role-manager = kierownik
role-cashier = kasa
button-invite-cashier = Zaproś na kasę
button-invite-manager = Zaproś kierownika
button-remove-staff = Usuń z zespołu
button-remove-one = Usuń: { $name }
staff-remove-page = <b>Kogo usunąć z zespołu?</b>
    Ta osoba od razu traci dostęp. Jej zapisy zostają.
staff-removed = Usunięto z zespołu
staff-welcome = Witamy w zespole. Twoja rola: { $role }
invitation = <b>Zaproszenie: { $role }</b>
    Wyślij ten link jednej osobie albo daj jej zeskanować kod. Działa raz, przez 24 godziny.
    <code>{ $link_raw }</code>

## The owner's settings

club-settings = <b>{ $club }: ustawienia</b>
    Języki: { $languages }
    Waluta: { $currency }
    Strefa czasowa: <code>{ $zone_raw }</code>
button-club-name = Nazwa
button-colour = Kolor
button-languages = Języki
button-zone = Strefa czasowa
button-currency = Waluta
button-rules = Zasady i nagroda
button-shop-edit = O nas
button-features = Co jest włączone
button-my-language = Mój język
button-preset = Rodzaj lokalu
set-preset = <b>Rodzaj lokalu</b>
    Teraz: { $now }. Inny rodzaj ma własne zasady i własną pierwszą nagrodę.
    To, co już zebrane, zostaje u klubowiczów i nadal jest widoczne.
set-name = <b>Nazwa klubu</b>
    Teraz: { $club }. Wpisz nową.
set-languages = <b>Języki klubu</b>
    W jakich językach czytają Twoi klienci? Zaznacz wszystkie.
set-zone = <b>Strefa czasowa</b>
    Wybierz przycisk albo wpisz miasto po angielsku, na przykład: Lisbon
set-colour = <b>Kolor klubu</b>
    Na karty klubowe i plakaty.
set-currency = <b>Waluta</b>
    Można ją zmienić do pierwszego zakupu.
colour-coffee = Kawa
colour-forest = Las
colour-sea = Morze
colour-plum = Śliwka
colour-brick = Cegła
colour-night = Noc
colour-olive = Oliwka
colour-slate = Grafit
features-title = <b>Co jest włączone</b>
    Co wyłączone, nigdzie się nie pokazuje.
feature-line = { $mark } { $what }
feature-birthday = Urodziny: pytanie o datę, gdy ktoś dołącza
feature-phone = Telefon: pytanie o numer, gdy ktoś dołącza
feature-interests = Upodobania: pytanie o to, co klubowicze lubią
feature-questions = Własne pytania: do trzech Twoich pytań do klubowiczów
feature-shop = Strona „O nas”: adres, godziny, menu i linki
button-feature-birthday =
    { $state ->
        [on] Urodziny: wyłącz
       *[off] Urodziny: włącz
    }
button-feature-phone =
    { $state ->
        [on] Telefon: wyłącz
       *[off] Telefon: włącz
    }
button-feature-interests =
    { $state ->
        [on] Upodobania: wyłącz
       *[off] Upodobania: włącz
    }
button-feature-questions =
    { $state ->
        [on] Własne pytania: wyłącz
       *[off] Własne pytania: włącz
    }
button-feature-shop =
    { $state ->
        [on] Strona „O nas”: wyłącz
       *[off] Strona „O nas”: włącz
    }
button-interests-edit = Ułóż upodobania
interests-edit = <b>Co klubowicze mogą lubić</b>
    Teraz: { $now }
    Wpisz od dwóch do dziesięciu słów, oddzielając je przecinkami, na przykład: Kawa, Herbata, Ciasta
    Gdy lista się zmieni, dotychczasowe odpowiedzi klubowiczów znikną.
button-questions-edit = Ułóż pytania

## Rules

rules-title = <b>Zasady i nagroda</b>
rules-earn =
    { $n ->
        [one] Za każde { $money }: { $n } punkt
        [few] Za każde { $money }: { $n } punkty
        [many] Za każde { $money }: { $n } punktów
       *[other] Za każde { $money }: { $n } punktu
    }
rules-taps =
    { $unit ->
        [visits]
            { $n ->
                [one] Każdy zakup to jedna wizyta.
                [few] Każdy zakup to najwyżej { $n } wizyty.
                [many] Każdy zakup to najwyżej { $n } wizyt.
               *[other] Każdy zakup to najwyżej { $n } wizyty.
            }
       *[stamps]
            { $n ->
                [one] Za każdy zakup jedna pieczątka.
                [few] Za każdy zakup do { $n } pieczątek.
                [many] Za każdy zakup do { $n } pieczątek.
               *[other] Za każdy zakup do { $n } pieczątki.
            }
    }
rules-welcome =
    { $unit ->
        [stamps] Prezent powitalny, pieczątki: { $n }
        [visits] Prezent powitalny, wizyty: { $n }
       *[points] Prezent powitalny, punkty: { $n }
    }
rules-pending =
    { $unit ->
        [stamps]
            { $n ->
                [one] Pieczątki można wykorzystać po { $n } dniu.
                [few] Pieczątki można wykorzystać po { $n } dniach.
                [many] Pieczątki można wykorzystać po { $n } dniach.
               *[other] Pieczątki można wykorzystać po { $n } dnia.
            }
        [visits]
            { $n ->
                [one] Wizyty można wykorzystać po { $n } dniu.
                [few] Wizyty można wykorzystać po { $n } dniach.
                [many] Wizyty można wykorzystać po { $n } dniach.
               *[other] Wizyty można wykorzystać po { $n } dnia.
            }
       *[points]
            { $n ->
                [one] Punkty można wykorzystać po { $n } dniu.
                [few] Punkty można wykorzystać po { $n } dniach.
                [many] Punkty można wykorzystać po { $n } dniach.
               *[other] Punkty można wykorzystać po { $n } dnia.
            }
    }
rules-expiry =
    { $n ->
        [0] Do wykorzystania bez terminu.
        [one] Do wykorzystania przez { $n } miesiąc, zawsze do końca miesiąca.
        [few] Do wykorzystania przez { $n } miesiące, zawsze do końca miesiąca.
        [many] Do wykorzystania przez { $n } miesięcy, zawsze do końca miesiąca.
       *[other] Do wykorzystania przez { $n } miesiąca, zawsze do końca miesiąca.
    }
rules-reward =
    { $unit ->
        [stamps]
            { $n ->
                [one] Nagroda: { $reward }, za { $n } pieczątkę
                [few] Nagroda: { $reward }, za { $n } pieczątki
                [many] Nagroda: { $reward }, za { $n } pieczątek
               *[other] Nagroda: { $reward }, za { $n } pieczątki
            }
        [visits]
            { $n ->
                [one] Nagroda: { $reward }, za { $n } wizytę
                [few] Nagroda: { $reward }, za { $n } wizyty
                [many] Nagroda: { $reward }, za { $n } wizyt
               *[other] Nagroda: { $reward }, za { $n } wizyty
            }
       *[points]
            { $n ->
                [one] Nagroda: { $reward }, za { $n } punkt
                [few] Nagroda: { $reward }, za { $n } punkty
                [many] Nagroda: { $reward }, za { $n } punktów
               *[other] Nagroda: { $reward }, za { $n } punktu
            }
    }
button-rule-per = Kwota za punkt
button-rule-taps = Najwięcej naraz
button-rule-welcome = Prezent powitalny
button-rule-expiry = Termin
button-rule-pending = Dni oczekiwania
button-rule-cost = Koszt nagrody
button-rule-title = Nazwa nagrody
rule-per = <b>Kwota za punkt</b>
    Jaka kwota daje jeden punkt? Wpisz ją, na przykład: 10
    To, co już zebrane, się nie zmienia.
rule-taps = <b>Najwięcej naraz</b>
    Ile najwięcej kasa może dać za jeden zakup? Wpisz liczbę od 1 do 10.
rule-welcome = <b>Prezent powitalny</b>
    Ile na start dostaje nowa osoba? Wpisz liczbę; 0 oznacza brak prezentu.
rule-expiry = <b>Termin</b>
    Po ilu miesiącach mija termin, zawsze z końcem miesiąca? Wpisz liczbę; 0 oznacza brak terminu.
    To, co już zebrane, zachowuje swój termin.
rule-pending = <b>Dni oczekiwania</b>
    Po ilu dniach można wykorzystać to, co zebrane, żeby zwroty były bezpieczne? Wpisz liczbę; 0 oznacza od razu.
rule-cost = <b>Koszt nagrody</b>
    Ile trzeba zebrać? Wpisz liczbę.
rule-now = Teraz: { $now }
rule-title = <b>Nazwa nagrody</b>
    Wpisz ją tak, jak mają ją czytać klienci, na przykład: Kawa gratis

## About the shop

shop-edit = <b>O nas</b>
    To, co tu podasz, klienci zobaczą na stronie „O nas”. Znak ✓ oznacza, że już to mamy.
button-shop-address =
    { $told ->
        [yes] ✓ Adres
       *[no] Adres
    }
button-shop-pin =
    { $told ->
        [yes] ✓ Pinezka na mapie
       *[no] Pinezka na mapie
    }
button-shop-hours =
    { $told ->
        [yes] ✓ Godziny
       *[no] Godziny
    }
button-shop-phone =
    { $told ->
        [yes] ✓ Telefon
       *[no] Telefon
    }
button-shop-menu =
    { $told ->
        [yes] ✓ Menu lub cennik
       *[no] Menu lub cennik
    }
button-shop-social =
    { $told ->
        [yes] ✓ Profile w sieci
       *[no] Profile w sieci
    }
button-shop-review =
    { $told ->
        [yes] ✓ Link do opinii
       *[no] Link do opinii
    }
button-shop-look = Zobacz stronę
button-leave-empty = Zostaw puste
button-closed = Zamknięte w te dni
shop-ask-address = <b>Adres</b>
    Wpisz go jak na kopercie, na przykład: ul. Ogrodowa 12, Kraków
shop-ask-pin = <b>Pinezka na mapie</b>
    Wyślij lokalizację: spinacz, potem Lokalizacja.
shop-ask-hours = <b>Godziny</b>
    Zaznacz dni z tymi samymi godzinami, potem wpisz godziny, na przykład: 8-19 albo 8-13, 16-20
shop-ask-phone = <b>Telefon</b>
    Wpisz numer lokalu.
shop-ask-menu = <b>Menu lub cennik</b>
    Wpisz je, każdą pozycję w osobnym wierszu, albo wyślij link.
shop-ask-social = <b>Profile w sieci</b>
    Wpisz adresy najwyżej trzech stron lub kanałów, każdy w osobnym wierszu, na przykład: instagram.com/naszakawiarnia
shop-ask-review = <b>Link do opinii</b>
    Wpisz adres strony, na której można wystawić Wam opinię.
shop-week-days = { $first }–{ $last }
shop-week-line = { $day }: { $hours }
closed-all-day = zamknięte

## The owner's own questions

questions-title = <b>Twoje pytania</b>
    Klubowicze, dołączając, mogą odpowiedzieć jednym stuknięciem albo pominąć.
question-line = { $question } ({ $options })
button-question-add = Dodaj pytanie
button-question-drop = Usuń: { $question }
question-ask-text = <b>Nowe pytanie</b>
    Wpisz je, na przykład: W której dzielnicy mieszkasz?
question-ask-options = <b>{ $question }</b>
    Wpisz od dwóch do ośmiu odpowiedzi, oddzielając je przecinkami, na przykład: Centrum, Północ, Gdzie indziej

## When the club says no

refused-NotAllowed = Tego nie możesz tu zrobić.
refused-MembersOnly = To jest dla uczestników klubu. Możesz dołączyć od razu tutaj:
refused-SelfAward = Nikt nie nalicza zakupu na własnej karcie klubowej. Poproś kogoś z zespołu.
refused-NotFound = Ten kod lub link donikąd nie prowadzi. Poproś o nowy.
refused-LinkEnded = Ten link jest już wykorzystany albo ma ponad 24 godziny. Poproś o nowy.
refused-Unclear = Nie udało się tego odczytać. Spróbuj jeszcze raz.
refused-AmountUnclear = Nie udało się odczytać kwoty. Wystarczy sama liczba, na przykład: 45,90
refused-AmountAmbiguous = To może być { $smaller } albo { $larger }. Wpisz kwotę z dwiema cyframi po przecinku albo bez przecinka i kropki.
refused-AmountOutOfRange = Taka kwota nie jest tu możliwa. Sprawdź ją i wpisz ponownie.
refused-DateUnclear = Nie udało się odczytać dnia i miesiąca. Zerknij na przykład i spróbuj ponownie.
refused-DateImpossible = Nie ma takiego dnia. Sprawdź datę i spróbuj ponownie.
refused-PhoneUnclear = To nie jest numer telefonu. Wpisz go z numerem kierunkowym kraju, na przykład: { $example }
refused-PhoneNotOwn = To numer kogoś innego. Udostępnij swój własny.
refused-PhoneUnusable = Tego numeru nie da się tu użyć. Udostępnij inny albo pomiń pytanie.
refused-TextTooLong =
    { $limit ->
        [one] To za długie: zmieści się { $limit } znak.
        [few] To za długie: zmieszczą się { $limit } znaki.
        [many] To za długie: zmieści się { $limit } znaków.
       *[other] To za długie: zmieści się { $limit } znaku.
    }
refused-TextEmpty = Wpisz tekst. Zdjęć i naklejek nie da się tu użyć.
refused-OutOfRange = Wpisz liczbę od { $least } do { $most }.
refused-AnswersOutOfRange = Pytanie może mieć od { $least } do { $most } odpowiedzi. Oddziel je przecinkami.
refused-QuestionsFull =
    { $most ->
        [one] Więcej niż { $most } pytanie to za dużo. Najpierw usuń jedno.
        [few] Więcej niż { $most } pytania to za dużo. Najpierw usuń jedno.
        [many] Więcej niż { $most } pytań to za dużo. Najpierw usuń jedno.
       *[other] Więcej niż { $most } pytania to za dużo. Najpierw usuń jedno.
    }
refused-LikesOutOfRange = Lista może mieć od { $least } do { $most } pozycji. Oddziel je przecinkami.
refused-LinkUnclear = To nie jest adres strony. Wpisz go tak jak w przykładzie.
refused-PlaceUnclear = Wyślij lokalizację: spinacz, potem Lokalizacja.
refused-TooLate = Na to jest już za późno.
refused-QuestionClosed = To pytanie jest już zamknięte. Pokazujemy to, co jest teraz.
refused-SettingFixed = Po pierwszym zakupie nie da się już tego zmienić.
refused-TooMany = Na razie wystarczy. Spróbuj ponownie za kilka minut.
refused-Trouble = Coś poszło nie tak po naszej stronie. Nic nie przepadło; spróbuj ponownie za chwilę.

## The demo club of the sandbox

demo-club-name = Kawiarnia na Rogu
demo-address = ul. Ogrodowa 12
demo-items = Flat white; Croissant; Kawa przelewowa; Sernik
demo-menu =
    Espresso 9,00
    Flat white 16,00
    Croissant 11,00
    Śniadanie 32,00

## The sale, beyond the usual

ask-sure =
    { $same ->
        [yes] Taki sam zakup był tu { $minutes } min temu. Czy to kolejny?
       *[no] Zakup był tu { $minutes } min temu. Czy to kolejny?
    }
button-another-sale = Tak, kolejny zakup
ask-reason = <b>Powyżej Twojego limitu</b>
    Nikt inny nie może tego zatwierdzić, więc napisz w kilku słowach dlaczego. Znajdzie się to w cotygodniowym podsumowaniu.
sale-stale = Ten zakup był otwarty zbyt długo, więc niczego nie naliczono. Zeskanuj kartę klubową jeszcze raz.
sale-asked = <b>Prośba wysłana</b>
    Ten zakup czeka na zgodę właściciela albo kierownika. Nic nie przepada: zakup policzy się zaraz po zgodzie.
button-undo = Cofnij
button-item =
    { $n ->
        [0] { $item }
        [one] { $item } × { $n }
        [few] { $item } × { $n }
        [many] { $item } × { $n }
       *[other] { $item } × { $n }
    }
serving-birthday-today = Dziś urodziny
serving-birthday = Urodziny w tym tygodniu: { $weekday }
serving-known =
    { $been ->
        [yes]
            { $liked ->
                [yes] Ostatnio tutaj: { $day }. Lubi: { $likes }
               *[no] Ostatnio tutaj: { $day }
            }
       *[no] Lubi: { $likes }
    }
serving-first = Pierwszy raz tutaj
serving-note = Notatka: { $note }
refused-NotEnough = Jest tylko { $available }, a potrzeba { $wanted }.
refused-NeedsApproval = To powyżej limitu, więc najpierw musi się zgodzić ktoś inny.
refused-LikeTheLast = Przed chwilą był tu zakup. Zeskanuj jeszcze raz i potwierdź.
refused-LimitReached =
    { $reason ->
        [award] To powyżej limitu jednego zakupu: { $most }.
        [staff_day] To powyżej dziennego limitu osoby: { $most }.
        [member_day] Wiele zakupów jednej osoby dzisiaj; limit: { $most }.
        [branch_day] To powyżej dziennego limitu oddziału: { $most }.
       *[looked_up_day] Dziś wiele kart znaleziono bez skanowania; limit: { $most }.
    }
    Właściciel może zmienić limity w zasadach.
refused-AlreadyTakenBack = Z tego zakupu nie ma już czego zwrócić.
refused-UndoOver = Cofnąć można przez pięć minut. Kierownik nadal może anulować zakup.
refused-OwnRequest = O tej prośbie decyduje ktoś inny: jest Twoja własna.
refused-ApprovalOver = O tej prośbie już zdecydowano albo minął jej dzień.
refused-CatalogueFull = Katalog jest pełny: najwyżej { $most } pozycji.

## Finding, taking back, approving, objecting

found-people = <b>Kto to?</b>
found-line = { $name } · { $number }
found-nobody = Nikogo nie znaleziono. Wpisz numer karty klubowej, telefon, początek imienia albo numer potwierdzenia.
button-more = Więcej
purchase-title = <b>Zakup</b> <code>{ $number_raw }</code>
purchase-who = { $name }, obsługa: { $staff }, { $moment }
purchase-what =
    { $priced ->
        [yes]
            { $itemed ->
                [yes] { $money } ({ $items }), naliczono: { $gained }
               *[no] { $money }, naliczono: { $gained }
            }
       *[no]
            { $itemed ->
                [yes] { $items }, naliczono: { $gained }
               *[no] Naliczono: { $gained }
            }
    }
purchase-confirmed = Niczego nie zwrócono.
purchase-partially-refunded = Zwrócono część; zostało: { $left }
purchase-refunded = Zwrócono.
purchase-voided = Anulowano.
button-refund-all = Zwrot całości
button-refund-part = Zwrot części
button-void = Anuluj zakup
ask-refund = <b>Zwrot</b>
    Ile zwrócić? Wpisz kwotę, najwyżej { $left }
ask-void = <b>Anulowanie zakupu</b>
    Dlaczego? Wystarczy kilka słów; zostaną w rejestrze.
taken-back-undo =
    { $priced ->
        [yes] <b>Cofnięto</b>: { $money }, { $name }
       *[no] <b>Cofnięto</b>: { $name }
    }
taken-back-void =
    { $priced ->
        [yes] <b>Anulowano</b>: { $money }, { $name }
       *[no] <b>Anulowano</b>: { $name }
    }
taken-back-refund =
    { $priced ->
        [yes] <b>Zwrócono</b>: { $money }, { $name }
       *[no] <b>Zwrócono</b>: { $name }
    }
taken-back-points = Odjęto: { $points }. Stan: { $n }
taken-back-shortfall = Już wykorzystane i nieodjęte: { $n }
letter-taken-back = <b>{ $club }: { $points }</b>
    { $priced ->
        [yes] Zwrot zakupu: { $money }, obsługa: { $staff }. Stan: { $n }
       *[no] Zwrot zakupu, obsługa: { $staff }. Stan: { $n }
    }
    Nr <code>{ $number_raw }</code>
button-approve = Zezwól
button-decline = Odmów
approval-award = powyżej limitu jednego zakupu
approval-staff_day = powyżej dziennego limitu osoby
approval-branch_day = powyżej dziennego limitu oddziału
approval-member_day = wiele zakupów jednej osoby w ciągu dnia
approval-looked_up_day = dziś wiele kart znalezionych bez skanowania
approval-closed = poza godzinami otwarcia
letter-approval = <b>Czeka na decyzję</b>
    Prosi: { $staff }. Dla: { $name }, { $amount }
    Powód: { $why }
letter-approved = Zgoda. Od: { $by }. Dla: { $name }, { $amount }
letter-declined = Odmowa. Od: { $by }. Dla: { $name }, { $amount }. Niczego nie naliczono.
letter-approval-over = Przez dobę nikt nie odpowiedział. Dla: { $name }, { $amount }. Niczego nie naliczono.
approval-given = Zezwolono.
approval-refused = Odmowa: { $name }, { $amount }. Wiadomość dostaje: { $staff }
button-wrong = Coś się nie zgadza?
wrong-page = <b>Coś się nie zgadza?</b>
    Napisz co, a właściciel to sprawdzi.
button-not-me = To nie mój zakup
button-wrong-amount = Kwota jest zła
ask-claim = <b>Kwota jest zła</b>
    Ile to było naprawdę? Wpisz kwotę albo pomiń.
objection-noted = Dziękujemy. Właściciel już wie i odpowie tutaj.
button-dispute-correct = Popraw
button-dispute-refuse = Odmów i wyjaśnij
button-dispute-ask = Zapytaj w kasie
button-dispute-explain = Odpowiedz
dispute-asked = Zapytano: { $staff }. Odpowiedź przyjdzie tutaj.
dispute-amount = <b>Poprawianie</b>
    Jaka jest właściwa kwota? Wpisz ją.
dispute-refusal = <b>Odmowa</b>
    Co napisać klientowi? Wpisz.
dispute-words = <b>Co się stało?</b>
    Wpisz kilka słów dla właściciela.
dispute-handed-on = Przekazano. Dziękujemy.
dispute-corrected = Poprawiono: { $name }, nr <code>{ $number_raw }</code>. Klient dostał wiadomość.
dispute-refused = Odmowa: { $name }, nr <code>{ $number_raw }</code>. Klient dostał wiadomość.
dispute-done = To jest już zrobione.
refused-DisputeOver = Na to zastrzeżenie już odpowiedziano.
entry-refund = zwrot
entry-adjust = poprawione ręcznie
entry-visit = za wizytę
entry-item = za zakupy
entry-category = za zakupy
entry-multiplier = dodatek o tej porze
entry-action = podziękowanie

## The customer scans the till

button-amount-first = Pokaż kod
open-sale-title = <b>Klient skanuje Ciebie</b>
open-sale-code = <b>Niech klient to zeskanuje</b>
    Zwykłym aparatem telefonu. Działa raz, przez 15 minut; ktoś spoza klubu dołącza z nim i od razu ma policzony ten zakup.
open-sale-join = Ten zakup czeka na Ciebie: dołącz, a policzy się na Twojej karcie klubowej.
open-sale-waits = Zakup czeka na zgodę sklepu; policzy się zaraz po niej.
letter-claimed =
    { $unit ->
        [stamps] Zeskanowano: { $name }, pieczątki: { $gained }
        [visits] Zeskanowano: { $name }, wizyty: { $gained }
       *[points] Zeskanowano: { $name }, punkty: { $gained }
    }
refused-CodeOver = Ten kod już wykorzystano albo minęło jego 15 minut. Poproś w kasie o nowy.

## The owner's day

command-today = Dziś: co czeka i co sprzedano
button-today = Dziś
today-title = <b>Dziś</b>
today-waiting =
    { $n ->
        [0] Nic nie czeka.
        [one] Czeka { $n } sprawa.
        [few] Czekają { $n } sprawy.
        [many] Czeka { $n } spraw.
       *[other] Czeka { $n } sprawy.
    }
today-sales =
    { $priced ->
        [yes] Zakupy: { $n }, { $money }. Naliczone punkty: { $given }
       *[no]
            { $unit ->
                [stamps] Zakupy: { $n }. Przybite pieczątki: { $given }
                [visits] Zakupy: { $n }. Policzone wizyty: { $given }
               *[points] Zakupy: { $n }. Naliczone punkty: { $given }
            }
    }
today-new = Nowe osoby w klubie: { $n }
button-today-approval = Zdecyduj: { $name }
button-today-dispute = Zastrzeżenie: { $name }
button-today-flag = Sprawdź: { $name }
button-flag-seen = Widziane
button-purchase = Ten zakup
flag-owner-act = <b>Powyżej limitu, bez drugiej osoby</b>
    Naliczono: { $gained }. Kto: { $staff }. Dla: { $name }
    Powód: { $reason }

## Gaps of the counter and the books that were mended

objection-told = Dziękujemy. Właściciel już wie i to sprawdzi.
flag-objection = <b>Klient ma zastrzeżenie</b>
    { $what ->
        [not_me] Pisze: { $name }. To nie ja.
       *[wrong_amount] Pisze: { $name }. Liczba jest zła.
    }
    { $unit ->
        [stamps] Chodzi o pieczątki: { $points }. Kto: { $staff }
        [visits] Chodzi o wizyty: { $points }. Kto: { $staff }
       *[points] Chodzi o punkty: { $points }. Kto: { $staff }
    }
rule-from = od kwoty: { $money }
rule-ask-least = <b>Najmniejszy zakup</b>
    Od jakiej kwoty działa ta zasada? Wpisz ją albo stuknij przycisk.
set-preset-rules = Dodatkowe zasady, które znikają: { $gone }. Które zostają: { $kept }. Limity zostają.
digest-cards-opened = Kasa: { $staff }, karty klubowe bez Telegrama, nigdy nieużyte: { $n } z { $of }
flag-cards-opened = <b>Wiele nieużywanych kart klubowych</b>
    Kasa: { $staff }. Karty klubowe bez Telegrama założone w tygodniu: { $of }. Bez żadnego zakupu: { $n }
button-branches-closed = Zamknięte: { $n }
branches-closed-title = <b>Zamknięte oddziały</b>
    Stuknij oddział, żeby znów go otworzyć, z jego godzinami i plakatem.
branch-reopened = Znów otwarty
refused-AskerStopped = Kto o to prosi, już tu nie pracuje albo ma wstrzymany dostęp. Prośba jest odrzucona, nic nie naliczono.
approval-stopped = Już tu nie pracuje albo ma wstrzymany dostęp: { $staff }. Można tylko odmówić.
approval-ended = Odmowa: { $name }, { $amount }. Nikt nie dostaje wiadomości.
ending-several = <b>Czyja to karta klubowa?</b>
    Kilka numerów ma taką końcówkę. Zakup jest zapamiętany: { $amount }
ending-too-many = Zbyt wiele numerów kart klubowych ma taką końcówkę. Wpisz cały numer, a po nim kwotę.

## Practice

letter-practice = Tylko na próbę:
