### What the program says in the terminal, to whoever starts it.

## Starting and stopping

started = Regulars { $version } is running as @{ $username_raw }.
owner-link = Open this link on your phone within 24 hours to become the owner: { $link_raw }
stopped = Stopped. Nothing was lost.
sending = This process sends letters and broadcasts, beside the club at work. Stop with Ctrl-C.
sandbox-page = The sandbox is open: { $address_raw }
sandbox-hint = No BOT_TOKEN is set, so this is Telegram on your desk. Stop with Ctrl-C.

## What can go wrong at the start

bad-settings = The setting { $name_raw } cannot be used: { $why_raw } Look at .env.example.
setting-number = it is a whole number up to 65535.
setting-yes-no = it is true or false.
setting-one-of = it is { $these_raw }.
bad-token = Telegram does not know this BOT_TOKEN. Copy it once more from BotFather into .env.
no-telegram = Telegram cannot be reached at { $host_raw }. Check the network, or set TELEGRAM_PROXY.
no-telegram-by-proxy = Telegram ({ $host_raw }) cannot be reached through the proxy { $proxy_raw }. Start the proxy, or correct TELEGRAM_PROXY.
sandbox-running = A sandbox runs on the folder { $folder_raw } already. Use its page or stop it; for a second one set DATA_FOLDER and SANDBOX_PORT.
sandbox-broken = { $file_raw } cannot be read. Move the folder's sandbox files away and start again: the sandbox begins anew.
needs-postgres = Only a club on PostgreSQL can have processes that send. With SQLite the club sends everything itself.
folder-in-the-way = The folder { $folder_raw } cannot be made: a file is in the way. Name another one in DATA_FOLDER or DATABASE_URL.
database-locked = The database is locked by another program. Stop the other one and start again.
database-full = There is no room left for the database. Free some space and start again.
database-read-only = The database cannot be written to. Check who owns the file and its folder.
database-newer = The database was made by a newer version of Regulars. Update the program.
database-unreachable = The database cannot be opened: { $error_raw }. Check DATABASE_URL.
database-other-kind = This database belongs to a { $kind_raw } club and is not opened as a { $wanted_raw } one.
database-broken = Migrating the database would leave broken references, so nothing was changed. Run doctor --full.
unforeseen = Something went wrong that nobody foresaw. The log line above says where; please report it.
port-taken = Port { $port_raw } is in use. Set SANDBOX_PORT to another one.

## Help of the command line

wrong-command = There is no command "{ $typed_raw }". { $program_raw } --help lists them all.
file-wanted = Name the file: { $program_raw } { $command_raw } FILE (more: { $program_raw } --help)
help-program = A customer club that lives in Telegram. Without a command it runs.
help-run = run the club (without BOT_TOKEN: the sandbox)
help-send = one more process that only sends (PostgreSQL)
help-migrate = bring the database to this version of the program
help-owner-link = a new one-time link for the owner; older ones end
help-doctor = check settings, token, database, ledger, versions and fonts
help-full = check every wallet, not only the latest
help-backup = copy the database while it runs; FILE is a SQLite file
help-restore = put a backup in the place of the database
migrated = The database is up to date now.
already-migrated = The database was up to date already.

## Doctor

doctor-line-ok = OK       { $sentence_raw }
doctor-line-note = note     { $sentence_raw }
doctor-line-problem = PROBLEM  { $sentence_raw }
doctor-well = Nothing is wrong.
doctor-ill = Something is wrong: see the lines with PROBLEM.
doctor-failed = The check of the { $part_raw } broke off: { $error_raw }.
doctor-part-settings = settings
doctor-part-token = token
doctor-part-database = database
doctor-part-versions = versions
doctor-part-fonts = fonts
doctor-settings = The settings can be used; the database is { $database_raw }.
doctor-no-mark-key = MEMBER_MARK_KEY is empty, so somebody who was erased and joins again gets the welcome gift again.
doctor-proxy = Telegram is spoken to through the proxy { $host_raw }.
doctor-sandbox = No BOT_TOKEN is set, so the token was not checked and the database is the sandbox's.
doctor-token = Telegram knows the bot as @{ $username_raw }.
doctor-no-database = There is no database at { $database_raw } yet; the first start makes it.
doctor-database-empty = The database { $database_raw } is empty; the first start fills it.
doctor-database-behind = The database is older than the program; the next start brings it up to date. Its books were not checked.
doctor-database-current = The database is reachable and up to date ({ $revision_raw }).
doctor-kind = It belongs to a { $kind_raw } club.
doctor-never-opened = No club was opened in this database yet.
doctor-writable = The database can be written to.
doctor-dangling = Table { $table_raw }, row { $row_raw }: it points to a row that does not exist.
doctor-ledger-sound = The books are right: every balance agrees with its entries and lots (the latest were checked).
doctor-ledger-sound-full = The books are right: every balance agrees with its entries and lots (all were checked).
doctor-more = ... and { $n } more of the same kind.
doctor-nothing-waits = No letter and no message waits.
doctor-letters-wait = Letters that are not sent yet: { $n }. They go out while the program runs.
doctor-updates-wait = Messages from Telegram that are not answered yet: { $n }. They are answered while the program runs.
doctor-versions = Regulars { $program_raw }, Python { $python_raw }, python-telegram-bot { $telegram_raw }, SQLAlchemy { $sqlalchemy_raw }.
doctor-server = The database is kept by { $server_raw }.
doctor-fonts = The typefaces are there and have the letters of every language.
doctor-fonts-missing = Typefaces are missing in bot/pictures/fonts: { $files_raw }. Install the program anew.
doctor-no-letters = No typeface has the letters of { $language_raw }. Install the program anew.

## What is wrong in the books, by table and row

ledger-available-entries = Table { $table_raw }, row { $row_raw }: the points available differ from the sum of the entries.
ledger-available-lots = Table { $table_raw }, row { $row_raw }: the points available differ from what is left in the active lots.
ledger-pending-entries = Table { $table_raw }, row { $row_raw }: the pending points differ from the sum of the entries.
ledger-pending-lots = Table { $table_raw }, row { $row_raw }: the pending points differ from what is left in the pending lots.
ledger-wallet-negative = Table { $table_raw }, row { $row_raw }: the balance is below zero.
ledger-wallet-doubled = Table { $table_raw }, row { $row_raw }: the member has another wallet of the same unit.
ledger-wallet-remainder = Table { $table_raw }, row { $row_raw }: the part of a point carried over is not what the purchases and refunds leave.
ledger-entry-sign = Table { $table_raw }, row { $row_raw }: the entry adds or takes what an entry of its type cannot.
ledger-entry-parts = Table { $table_raw }, row { $row_raw }: the entry is not explained by its lot and its draws.
ledger-entry-twice = Table { $table_raw }, row { $row_raw }: the purchase earned by this rule twice.
ledger-return-stray = Table { $table_raw }, row { $row_raw }: the entry gives back without naming a debit of the same wallet.
ledger-return-much = Table { $table_raw }, row { $row_raw }: more is given back than the debit took.
ledger-lot-stray = Table { $table_raw }, row { $row_raw }: the lot is in another wallet than its entry.
ledger-lot-bounds = Table { $table_raw }, row { $row_raw }: what is left is below zero or more than there was.
ledger-lot-draws = Table { $table_raw }, row { $row_raw }: what was drawn and what is left do not add up to what there was.
ledger-draw-stray = Table { $table_raw }, row { $row_raw }: points were drawn from a lot of another wallet.
ledger-draw-pending = Table { $table_raw }, row { $row_raw }: points were drawn from a lot that was still pending.
ledger-draw-lost = Table { $table_raw }, row { $row_raw }: points left for another card and did not arrive there.
ledger-draw-expired = Table { $table_raw }, row { $row_raw }: points were drawn from a lot that was over.
ledger-draw-returned = Table { $table_raw }, row { $row_raw }: more is given back to the lot than the debit drew from it.
ledger-claim-held = Table { $table_raw }, row { $row_raw }: the claimed reward holds other points than it costs.
ledger-claim-kept = Table { $table_raw }, row { $row_raw }: points came back although the claimed reward stands.
ledger-claim-returned = Table { $table_raw }, row { $row_raw }: the claim is over and its points did not all come back.
ledger-round-lost = Table { $table_raw }, row { $row_raw }: the stamp card is full, and its reward was taken back.
ledger-round-early = Table { $table_raw }, row { $row_raw }: a reward is good for which the stamps are not there.
ledger-owed-settled = Table { $table_raw }, row { $row_raw }: more was taken for a refund than it had missed.
ledger-owed-escaped = Table { $table_raw }, row { $row_raw }: a refund has missed points that came back since, and they were not taken.
ledger-tier-gift-kept = Table { $table_raw }, row { $row_raw }: the member has the gift of a tier that a refund has ended.
ledger-tier-gift-twice = Table { $table_raw }, row { $row_raw }: the member was given the gift of a tier twice in its period.
ledger-tier-groundless = Table { $table_raw }, row { $row_raw }: the member has a tier that is not earned without what was refunded.
ledger-round-unspent = Table { $table_raw }, row { $row_raw }: the stamp card was full, and its stamps were not spent.
ledger-round-twice = Table { $table_raw }, row { $row_raw }: another round of the same stamp card runs beside it.
ledger-purchase-refunded = Table { $table_raw }, row { $row_raw }: the refunded money is not the sum of the refunds.
ledger-purchase-taken = Table { $table_raw }, row { $row_raw }: what was taken back is not the share of what was earned.
ledger-purchase-state = Table { $table_raw }, row { $row_raw }: the state does not agree with what was refunded.
ledger-voucher-uses = Table { $table_raw }, row { $row_raw }: the number of uses is not that of the used and the reserved ones.
ledger-voucher-state = Table { $table_raw }, row { $row_raw }: the state does not agree with how often the voucher was used.
ledger-payment-spent = Table { $table_raw }, row { $row_raw }: the payment by points is not what its entry and its purchase say.
ledger-nudge-letter = Table { $table_raw }, row { $row_raw }: a nudge that was written has no letter.
ledger-nudge-moment = Table { $table_raw }, row { $row_raw }: a nudge waits for no moment, so it would wait for ever.
ledger-offer-taken = Table { $table_raw }, row { $row_raw }: the number that was taken is not that of the vouchers given.
ledger-campaign-waits = Table { $table_raw }, row { $row_raw }: the broadcast is over, and somebody still waits for a copy.
ledger-payment-returned = Table { $table_raw }, row { $row_raw }: the points that came back are not those of the entries and the refunds.
ledger-refund-entries = Table { $table_raw }, row { $row_raw }: the points of the refund are not those of its entries.
ledger-tier-stray = Table { $table_raw }, row { $row_raw }: the member's tier is not the one that holds.
ledger-tier-doubled = Table { $table_raw }, row { $row_raw }: the member has two tiers at once.
ledger-referral-stray = Table { $table_raw }, row { $row_raw }: a gift for a friend was given, and the state says that there was none.
ledger-referral-returned = Table { $table_raw }, row { $row_raw }: what the state says of the gifts for a friend is not what the entries say.
ledger-member-agreed = Table { $table_raw }, row { $row_raw }: what the member's row says of consents is not what the member last said.
ledger-member-reads = Table { $table_raw }, row { $row_raw }: the language on the member's row is not the one that the person reads.
ledger-purchase-items = Table { $table_raw }, row { $row_raw }: the items listed for the purchase are not those that it holds.

## Backup and restore

backed-up =
    { $rows ->
        [one] Copied { $rows } row from { $database_raw } into { $file_raw } ({ $kilobytes } kB).
       *[other] Copied { $rows } rows from { $database_raw } into { $file_raw } ({ $kilobytes } kB).
    }
backup-file-there = { $file_raw } is there already and is not overwritten. Choose another name.
backup-not-migrated = The database is older than the program. Run migrate, then make the backup.
folder-read-only = The folder { $folder_raw } cannot be written to. Check who owns it.
no-folder = There is no folder { $folder_raw }.
no-file = There is no file { $file_raw }.
no-club = { $file_raw } is not a database of Regulars.
restored = Restored { $rows } rows from { $file_raw } into { $database_raw } ({ $kilobytes } kB).
restored-aside = What was there before is now { $file_raw }.
restore-in-use = The database is in use. Stop the program, then restore.
restore-newer = { $file_raw } was made by a newer version of Regulars. Update the program.
restore-other-kind = { $file_raw } belongs to a { $detail_raw } club and is not restored into a { $wanted_raw } one.
restore-unfit = Table { $detail_raw } of { $file_raw } does not fit into this database, so nothing was changed.
