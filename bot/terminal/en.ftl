### What the program says in the terminal, to whoever starts it.

## Starting and stopping

started = Regulars { $version } is running as @{ $username_raw }.
owner-link = Open this link on your phone within 24 hours to become the owner: { $link_raw }
stopped = Stopped. Nothing was lost.
sandbox-page = The sandbox is open: { $address_raw }
sandbox-hint = No BOT_TOKEN is set, so this is Telegram on your desk. Stop with Ctrl-C.

## What can go wrong at the start

bad-settings = The setting { $name_raw } cannot be used: { $why_raw } Look at .env.example.
bad-token = Telegram does not know this BOT_TOKEN. Copy it once more from BotFather into .env.
no-telegram = Telegram cannot be reached at { $host_raw }. Check the network, or set TELEGRAM_PROXY.
database-locked = The database is locked by another program. Stop the other one and start again.
database-full = There is no room left for the database. Free some space and start again.
database-read-only = The database cannot be written to. Check who owns the file and its folder.
database-newer = The database was made by a newer version of Regulars. Update the program.
database-unreachable = The database cannot be opened: { $error_raw }. Check DATABASE_URL.
database-other-kind = This database belongs to a { $kind_raw } club and is not opened as a { $wanted_raw } one.
database-broken = Migrating the database would leave broken references, so nothing was changed. Run doctor.
port-taken = Port { $port_raw } is in use. Set SANDBOX_PORT to another one.

## Help of the command line

help-program = A customer club that lives in Telegram. Without a command it runs.
help-run = run the club (without BOT_TOKEN: the sandbox)
help-migrate = bring the database to this version of the program
help-owner-link = a new one-time link for the owner; older ones end
help-doctor = check settings, token, database, ledger, versions and fonts
help-full = check every wallet, not only the latest
help-backup = copy the database while it runs; FILE is a SQLite file
help-restore = put a backup in the place of the database
migrated = The database is up to date now.
already-migrated = The database was up to date already.
