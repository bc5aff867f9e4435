"""What a shop of each kind usually calls its reward and its members' likes, in every language."""

from collections.abc import Iterable

from bot import words
from loyalty.programs import PRESETS


def reward_titles(preset: str, languages: Iterable[str]) -> dict[str, str]:
    """The usual first reward, language -> title."""
    return {code: words.label(code, f"preset-{preset}-reward") for code in languages}


def interests_of(preset: str, languages: Iterable[str]) -> tuple[dict[str, str], ...]:
    """What members may say they like: the preset's usual things, in every language of the club."""
    per_language = {code: words.label(code, f"preset-{preset}-interests").split(";") for code in languages}
    count = min((len(listed) for listed in per_language.values()), default=0)
    return tuple({code: listed[place].strip() for code, listed in per_language.items()} for place in range(count))


def spoken_titles(titles: dict[str, str], *, unit: str, languages: Iterable[str]) -> dict[str, str]:
    """The titles with the new languages in them; the owner's own words stay as they are."""
    preset = _preset_of(titles, unit=unit)
    return titles | reward_titles(preset, languages) if preset else titles


def is_preset(titles: dict[str, str], *, unit: str) -> bool:
    """Whether these are still a preset's words."""
    return _preset_of(titles, unit=unit) is not None


def _preset_of(titles: dict[str, str], *, unit: str) -> str | None:
    fitting = (preset for preset, program in PRESETS.items() if program.unit == unit)
    return next((preset for preset in fitting if titles == reward_titles(preset, titles)), None)


def spoken_interests(
    interests: tuple[dict[str, str], ...], *, preset: str, languages: Iterable[str]
) -> tuple[dict[str, str], ...]:
    """The likes with the new languages in them; the owner's own list stays as it is."""
    if not untouched(interests, preset=preset):
        return interests
    return interests_of(preset, dict.fromkeys((*interests[0], *languages)))


def untouched(interests: tuple[dict[str, str], ...], *, preset: str) -> bool:
    """Whether these are still the preset's likes."""
    return bool(interests) and interests == interests_of(preset, interests[0])
