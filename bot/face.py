"""The bot's own face in Telegram: its name and descriptions per language, and each role's command menu."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import TelegramError

from bot import words
from bot.direct import directly
from loyalty import clubs, people
from loyalty.clubs import Club
from loyalty.db.store import Store
from loyalty.people import Visitor

if TYPE_CHECKING:
    from bot.outline import Route

log = logging.getLogger(__name__)


class Face:
    """Tells Telegram how the bot is called and which commands it shows to whom."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        # Whose own menu was made by this process, and with what switched on.
        self._dressed: dict[int, frozenset[str] | None] = {}

    async def introduce(self, club: Club | None) -> None:
        """Names, descriptions and the common menu, in every language; only what differs is set.

        Telegram limits how often a name may change, so a refusal is noted and never stops the program.
        """
        for language in words.LANGUAGES:
            code = "" if language == words.MASTER else language
            try:
                await self._describe(language, code, club)
            except TelegramError as error:
                log.warning("Telegram did not take the bot's description now", extra={"error": type(error).__name__})

    async def dress_staff(self, store: Store) -> None:
        """The command menus of everybody who works here; also after Telegram missed one, and on a new desk."""
        async with store.reading() as view:
            club = await clubs.current(view)
            team = [await people.visitor(view, person_id=one) for one, _ in await people.speaking(view)]
        for visitor in filter(None, team):
            await self.dress(visitor, features=club.settings.features if club else None)

    async def dress(self, visitor: Visitor, *, features: frozenset[str] | None) -> None:
        """The command menu of one person, by role and chosen language."""
        if len(self._dressed) >= REMEMBERED:
            self._dressed.clear()
        self._dressed[visitor.person_id] = features
        # Strangers have the members' menu in the common one too; who joins then need not be dressed anew.
        member = visitor.member is not None or not visitor.is_staff
        commands = menu(visitor.language, role=visitor.actor.role, member=member, features=features)
        try:
            await directly(lambda: self.bot.set_my_commands(commands, scope=BotCommandScopeChat(visitor.person_id)))
        except TelegramError as error:
            log.warning("Telegram did not take a command menu now", extra={"error": type(error).__name__})

    async def follow(self, visitor: Visitor, *, usual: str, features: frozenset[str] | None) -> None:
        """Make a customer's own menu anew at their next update after something was switched on or off.

        Only who has chosen another language than the `usual` one has a menu of their own; everybody else has the
        common one, and the menus of the staff change with the switch. The first update under a new process counts too.
        """
        known = visitor.person_id in self._dressed
        if visitor.is_staff or not (known or visitor.language != usual):
            return
        if not known or self._dressed[visitor.person_id] != features:
            await self.dress(visitor, features=features)

    async def undress(self, person_id: int) -> None:
        """Back to the common menu, for who works here no more and for who reads the language that it has anyway."""
        self._dressed.pop(person_id, None)
        try:
            await directly(lambda: self.bot.delete_my_commands(scope=BotCommandScopeChat(person_id)))
        except TelegramError as error:
            log.warning("Telegram did not take a command menu back now", extra={"error": type(error).__name__})

    async def _describe(self, language: str, code: str, club: Club | None) -> None:
        bot, name = self.bot, club.settings.name if club else words.label(language, "bot-name")
        about = words.label(language, "bot-about", club=name)[:120]
        story = words.label(language, "bot-description", club=name)[:512]
        commands = menu(language, role=None, member=True, features=club.settings.features if club else None)
        scope = BotCommandScopeAllPrivateChats()
        if club and (await directly(lambda: bot.get_my_name(language_code=code))).name != name[:64]:
            await directly(lambda: bot.set_my_name(name[:64], language_code=code))
        if (await directly(lambda: bot.get_my_short_description(language_code=code))).short_description != about:
            await directly(lambda: bot.set_my_short_description(about, language_code=code))
        if (await directly(lambda: bot.get_my_description(language_code=code))).description != story:
            await directly(lambda: bot.set_my_description(story, language_code=code))
        if list(await directly(lambda: bot.get_my_commands(scope=scope, language_code=code))) != commands:
            await directly(lambda: bot.set_my_commands(commands, scope=scope, language_code=code))


def menu(language: str, *, role: str | None, member: bool, features: frozenset[str] | None) -> list[BotCommand]:
    """The commands in one language, for a role. Before the opening (`features` None) nothing is switched off."""
    from bot.outline import BEHIND_THE_COUNTER, members
    from bot.routes import COMMANDS

    def shown(route: "Route") -> bool:
        if route.feature and features is not None and route.feature not in features:
            return False
        if route.admits in BEHIND_THE_COUNTER:
            return role in BEHIND_THE_COUNTER[route.admits]
        return route.admits is not members or member

    listed: Sequence[tuple[str, Route]] = [(name, route) for name, route in COMMANDS.items() if route.menu]
    return [BotCommand(name, words.label(language, route.menu)) for name, route in listed if shown(route)]


# So many own menus are remembered; then all are forgotten, and each is made once more at its person's next update.
REMEMBERED = 20_000
