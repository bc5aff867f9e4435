"""The poster for the counter: the club in its languages, and the code that joins it."""

from bot import words
from bot.pictures.poster import PosterPicture, PosterText, poster_png, poster_svg
from bot.screen import Button, Paper, Screen
from bot.turn import Turn


async def show(turn: Turn) -> Screen:
    """The poster as two files to print, kept in the chat."""
    return await sheet(turn)


async def sheet(turn: Turn) -> Screen:
    """The poster as SVG and PNG."""
    picture = _picture(turn)
    name = turn.label("poster-file")
    svg = poster_svg(picture).encode()
    png = await turn.house.studio.draw(poster_png, picture)
    papers = [Paper(f"{name}.png", png), Paper(f"{name}.svg", svg)]
    link = join_link(turn)
    rows = [[Button(turn.label("button-copy-link"), copy=link), turn.button("button-home", "home")]]
    return Screen(turn.t("poster", link_raw=link), rows, papers=papers, kept=True)


def join_link(turn: Turn) -> str:
    """The link that the poster's code opens."""
    return turn.house.link(f"j_{turn.club.branch.link_code}")


def _picture(turn: Turn) -> PosterPicture:
    club = turn.club
    reward = club.first_reward
    texts = tuple(
        PosterText(
            code,
            words.label(code, "poster-headline", unit=club.program.unit),
            words.label(
                code,
                "poster-instruction",
                unit=club.program.unit,
                n=reward.cost if reward else 0,
                reward=reward.title(code) if reward else "",
            ),
        )
        for code in club.settings.languages
    )
    link = join_link(turn)
    return PosterPicture(
        club.settings.name, texts, link, link.removeprefix("https://").partition("?")[0], club.settings.colour
    )
