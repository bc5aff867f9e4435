"""What the page with the phones can ask and do: the people's fingers, the clock and the weather."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import Field, ValidationError

from bot.sandbox.events import Broadcaster
from bot.sandbox.fingers import FINGERS, Finger, Strict, somebody
from bot.sandbox.group_views import group_view
from bot.sandbox.screen import CannotDo
from bot.sandbox.telegram import Telegram
from bot.sandbox.views import bot_view, person_view

Json = dict[str, Any]

LONGEST_LEAP_SECONDS = 5 * 366 * 24 * 3600


class ClockFace(Protocol):
    """The sandbox's clock, which can be put forward."""

    @property
    def offset(self) -> timedelta:
        """How far it is ahead of real time."""

    def now(self) -> datetime:
        """The club's time."""

    async def advance(self, by: timedelta) -> None:
        """Put it forward."""


def router(telegram: Telegram, clock_face: ClockFace, broadcaster: Broadcaster) -> APIRouter:
    """All /sandbox/ routes."""
    routes = APIRouter(prefix="/sandbox")
    _reading(routes, telegram, clock_face, broadcaster)
    _changing(routes, telegram, clock_face)
    for name, kind in FINGERS.items():
        routes.add_api_route(f"/people/{{person_id}}/{name}", _finger(telegram, kind), methods=["POST"])
    return routes


def _reading(routes: APIRouter, telegram: Telegram, clock_face: ClockFace, broadcaster: Broadcaster) -> None:
    def drawn(place: int) -> Json:
        if place < 0:
            return group_view(telegram, telegram.group(place).chat)
        return person_view(telegram, telegram.person(place).chat)

    @routes.get("/state")
    async def state() -> Json:
        people = [person_view(telegram, person.chat) for person in telegram.people]
        return {
            "bot": bot_view(telegram),
            "people": people,
            "groups": [group_view(telegram, group.chat) for group in telegram.groups],
            "clock": clock_view(clock_face),
            "weather": weather_view(telegram),
        }

    @routes.get("/events")
    async def events() -> StreamingResponse:
        quiet = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(broadcaster.stream(drawn), media_type="text/event-stream", headers=quiet)

    @routes.get("/files/{file_id}")
    async def file(file_id: str) -> Response:
        kind = telegram.files.file(file_id).mime
        return Response(telegram.files.content(file_id), media_type=kind, headers=HARMLESS)


def _changing(routes: APIRouter, telegram: Telegram, clock_face: ClockFace) -> None:
    @routes.post("/people")
    async def add(newcomer: Newcomer) -> Json:
        person = telegram.add_person(**newcomer.model_dump(exclude_none=True))
        return person_view(telegram, person.chat)

    @routes.post("/clock")
    async def advance(leap: Leap) -> Json:
        await clock_face.advance(timedelta(seconds=leap.advance_seconds))
        telegram.tell("clock", **clock_view(clock_face))
        return clock_view(clock_face)

    @routes.post("/faults")
    async def weather(fault: Weather) -> Json:
        telegram.faults.add(fault.kind, fault.method, fault.person, fault.count, fault.retry_after)
        telegram.tell("weather", **weather_view(telegram))
        return weather_view(telegram)

    @routes.post("/pace")
    async def pace(wish: GroupPace) -> Json:
        telegram.pace.on = wish.on
        telegram.tell("weather", **weather_view(telegram))
        return weather_view(telegram)


def _finger(telegram: Telegram, kind: type[Finger]) -> Callable[..., Any]:
    async def endpoint(person_id: int, request: Request) -> Json:
        try:
            finger = kind.model_validate_json(await request.body())
        except ValidationError as wrong:
            raise CannotDo(said(wrong.errors())) from None
        finger.act(telegram, somebody(telegram, person_id))
        return {}

    return endpoint


def said(errors: Sequence[Any]) -> str:
    """What is wrong with a body, in one line."""
    return "; ".join(f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in errors)


def clock_view(clock_face: ClockFace) -> Json:
    """The clock as the page shows it."""
    return {"now": clock_face.now().isoformat(), "offset_seconds": clock_face.offset.total_seconds()}


def weather_view(telegram: Telegram) -> Json:
    """The weather as the page shows it."""
    return {"busy_seconds": telegram.faults.busy_seconds, "pace": telegram.pace.on}


class Birthdate(Strict):
    """A birthday as Telegram's profile keeps it."""

    day: int = Field(ge=1, le=31)
    month: int = Field(ge=1, le=12)
    year: int | None = None


class Newcomer(Strict):
    """A person to add."""

    first_name: str = Field(min_length=1, max_length=64)
    last_name: str = Field("", max_length=64)
    username: str | None = None
    language: str = "en"
    phone: str | None = None
    birthdate: Birthdate | None = None
    role: Literal["customer", "cashier", "owner", "guest"] = "customer"


class Leap(Strict):
    """How far to put the clock forward."""

    advance_seconds: float = Field(ge=0, le=LONGEST_LEAP_SECONDS)


class Weather(Strict):
    """A fault to order."""

    kind: Literal["too_many", "timeout", "server_error", "bad_json", "drop"]
    method: str | None = None
    person: int | None = None
    count: int = Field(1, ge=1, le=1000)
    retry_after: int | None = Field(None, ge=1, le=3600)


class GroupPace(Strict):
    """Whether groups take only so many messages a minute."""

    on: bool


# A file of the bot opens on the page's own address: it may be shown, but must not act there.
HARMLESS = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox", "Cache-Control": "private"}
