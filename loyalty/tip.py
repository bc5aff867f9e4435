"""A tip about what the shop sells, as the owner wrote it: for an item, or for everything of a category."""

from loyalty.automation import Settings

NAME, OPTION = "tip", "tips"
ITEM, CATEGORY = "item", "category"
Key = tuple[str, int]


def of(settings: Settings) -> dict[Key, dict[str, str]]:
    """(item or category, its id) -> the tip in each language."""
    return {_key(name): texts for name, texts in settings.options.get(OPTION, {}).items()}


def named(kind: str, target: int) -> str:
    """The name under which a tip is kept, which is also its occasion: each is told once."""
    return f"{kind}:{target}"


def _key(name: str) -> Key:
    kind, _, target = name.partition(":")
    return kind, int(target)
