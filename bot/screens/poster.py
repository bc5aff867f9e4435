"""The poster for the counter: the club in its languages, and the code that joins it."""

from bot import words
from bot.pictures.poster import PosterPicture, PosterText, poster_png, poster_svg
from bot.screen import Button, Paper, Screen
from bot.screens.which_branch import which_branch
from bot.turn import Turn
from loyalty import branches
from loyalty.clubs import Branch, Club


async def show(turn: Turn) -> Screen:
    """The poster as two files to print, kept in the chat; of several branches each has its own."""
    if len(turn.club.branches) == 1:
        return await sheet(turn)
    if not turn.args:
        return which_branch(turn, "branch-poster", action="poster", back=turn.back())
    return await sheet(turn, branches.one(turn.club, branch_id=turn.number))


async def sheet(turn: Turn, branch: Branch | None = None) -> Screen:
    """The poster as SVG and PNG, of this branch or the first."""
    link = join_link(turn, branch)
    picture = _picture(turn, link)
    name = "-".join([turn.label("poster-file"), *([branch.name.replace("/", " ")] if branch else [])])
    svg = poster_svg(picture).encode()
    png = await turn.house.studio.draw(poster_png, picture)
    papers = [Paper(f"{name}.png", png), Paper(f"{name}.svg", svg)]
    rows = [[Button(turn.label("button-copy-link"), copy=link), turn.button("button-home", "home")]]
    page = Screen(turn.t("poster", link_raw=link), rows, papers=papers, kept=True)
    return page.headed(turn.t("branch-title", branch=branch.name)) if branch else page


def join_link(turn: Turn, branch: Branch | None = None) -> str:
    """The link that the poster's code opens, of this branch or the first."""
    return turn.house.link(f"j_{(branch or turn.club.branch).link_code}")


def _picture(turn: Turn, link: str) -> PosterPicture:
    club = turn.club
    texts = tuple(
        PosterText(
            code,
            words.label(code, "poster-headline", unit=club.program.unit),
            _instruction(club, code),
        )
        for code in club.settings.languages
    )
    return PosterPicture(
        club.settings.name, texts, link, link.removeprefix("https://").partition("?")[0], club.settings.colour
    )


def _instruction(club: Club, code: str) -> str:
    """What to do, and what it leads to, where the club has a reward for everybody."""
    reward = club.first_reward
    if reward is None:
        return words.label(code, "poster-instruction-plain")
    title, unit = reward.title(code), club.program.unit
    return words.label(code, "poster-instruction", unit=unit, n=reward.cost, reward=title)
