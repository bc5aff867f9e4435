"""What a stamp card is: what gives a stamp, how many make a card full, and what there is on the way."""

from dataclasses import dataclass
from typing import Any, Literal

from loyalty.earning import Basket

Kind = Literal["visit", "item", "category"]
UNIT = "card:"
MOST_STAMPS = 20


@dataclass(frozen=True)
class Gives:
    """What gives a stamp: a visit, or one of an item or of a category of the catalogue, `target`."""

    kind: Kind
    target: int | None = None

    def stamps(self, basket: Basket) -> int:
        """How many stamps a basket is worth."""
        if self.kind == "visit":
            return 1
        return sum(line.count for line in basket.lines if self.target == _target(line, self.kind))


@dataclass(frozen=True)
class Prize:
    """What there is at so many stamps."""

    at: int
    titles: dict[str, str]

    def title(self, language: str) -> str:
        """Its name in a language, or in the first that it has."""
        return self.titles.get(language) or next(iter(self.titles.values()))


@dataclass(frozen=True)
class Version:
    """One version of a card's rules. `prizes` by their stamps; the last is the whole card's."""

    id: int
    goal: int
    gives: Gives
    prizes: tuple[Prize, ...]

    def next_after(self, stamps: int) -> Prize:
        """What comes next for somebody with so many."""
        return next((prize for prize in self.prizes if prize.at > stamps), self.prizes[-1])


@dataclass(frozen=True)
class StampCard:
    """A stamp card as the owner has laid it out; `version` is the one that new rounds begin with."""

    id: int
    titles: dict[str, str]
    active: bool
    version: Version

    @property
    def unit(self) -> str:
        """The unit of the wallets in which its stamps are."""
        return f"{UNIT}{self.id}"

    def title(self, language: str) -> str:
        """Its name in a language, or in the first that it has."""
        return self.titles.get(language) or next(iter(self.titles.values()))


def version_of(row: Any) -> Version:
    """The version that a row of the table holds: id, goal, source, rewards."""
    prizes = tuple(Prize(one["at"], one["titles"]) for one in row.rewards)
    return Version(row.id, row.goal, Gives(row.source["kind"], row.source["target"]), prizes)


def with_prize(prizes: tuple[Prize, ...], at: int, titles: dict[str, str] | None) -> tuple[Prize, ...]:
    """The prizes with another one at so many stamps, or with none there."""
    others = [prize for prize in prizes if prize.at != at]
    added = [Prize(at, titles)] if titles else []
    return tuple(sorted([*others, *added], key=lambda prize: prize.at))


def with_goal(prizes: tuple[Prize, ...], goal: int) -> tuple[Prize, ...]:
    """The prizes of a card that is full at `goal` stamps: the last one moves there, what lies behind it goes."""
    return (*(prize for prize in prizes[:-1] if prize.at < goal), Prize(goal, prizes[-1].titles))


def _target(line: Any, kind: str) -> int | None:
    found: int | None = line.item_id if kind == "item" else line.category_id
    return found
