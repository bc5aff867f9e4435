"""Pictures are drawn in a process of their own, which comes back when it falls over."""

import os
from pathlib import Path

from bot.studio import Studio
from tests.support.painting import fall_over, own_number


async def test_a_picture_is_drawn_in_another_process_that_stays_for_the_next():
    studio = Studio()
    first = await studio.draw(own_number, None)
    second = await studio.draw(own_number, None)
    studio.close()
    assert first == second
    assert int(first) != os.getpid()


async def test_a_painter_who_falls_over_is_replaced(tmp_path: Path):
    studio = Studio()
    assert await studio.draw(fall_over, str(tmp_path / "fell")) == b"painted"
    studio.close()


async def test_a_studio_that_never_drew_closes_quietly_and_one_in_house_draws_in_a_thread():
    Studio().close()
    assert await Studio(apart=False).draw(own_number, None) == str(os.getpid()).encode()
