"""A team in a group of the strict Telegram, and what the bot heard of it."""

from typing import Any

from tests.support.phones import Sandbox

BOT = 123456


class Team(Sandbox):
    """Olga's group, in which Carl is a member; the bot is where the test brings it."""

    def __init__(self, **group: Any) -> None:
        super().__init__()
        self.olga, self.carl = (self.telegram.add_person(name) for name in ("Olga", "Carl"))
        self.group = self.telegram.add_group("Team", members=[self.olga, self.carl], **group)

    @classmethod
    def forum(cls) -> "Team":
        """With topics, and the bot as their keeper."""
        team = cls(forum=True)
        team.group.add_bot()
        team.group.promote_bot()
        team.telegram.updates.forget_all()
        return team

    @property
    def heard(self) -> list[dict[str, Any]]:
        """What waits for the bot, without its numbers."""
        return [
            {kind: what for kind, what in one.items() if kind != "update_id"} for one in self.telegram.updates.pending
        ]

    @property
    def newest(self) -> Any:
        """What the bot was told last."""
        return next(iter(self.heard[-1].values()))

    @property
    def texts(self) -> list[str]:
        """The texts that the bot was told."""
        return [what["text"] for one in self.heard for what in one.values() if "text" in what]

    async def write(self, text: str = "Hello", **more: Any) -> Any:
        """The bot writes into the group."""
        return await self.ok("sendMessage", **({"chat_id": self.group.id, "text": text} | more))

    def at(self, message_id: int) -> dict[str, int]:
        """A message of the group as parameters."""
        return {"chat_id": self.group.id, "message_id": message_id}
