"""What cannot be judged may have arrived; what was surely not sent may always be repeated."""

import asyncio
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError, TimedOut

from bot.outcomes import (
    ConnectFailed,
    ConnectTimeout,
    Dropped,
    Outcome,
    PoolTimeout,
    ReadTimeout,
    WriteTimeout,
    outcome,
)


def from_cause(error: BaseException, cause: BaseException) -> BaseException:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize("cause", [PoolTimeout, ConnectTimeout, ConnectFailed])
@pytest.mark.parametrize("error", [TimedOut, NetworkError])
def test_what_was_surely_not_sent_is_sent_again(error: type[TelegramError], cause: type[Exception]) -> None:
    assert outcome(from_cause(error("Too Many Requests"), cause())) is Outcome.RETRY


@pytest.mark.parametrize("cause", [WriteTimeout, ReadTimeout, Dropped])
@pytest.mark.parametrize("error", [TimedOut, NetworkError])
def test_what_was_on_its_way_may_have_arrived(error: type[TelegramError], cause: type[Exception]) -> None:
    assert outcome(from_cause(error("Timed out"), cause())) is Outcome.UNKNOWN


@pytest.mark.parametrize("error", [KeyError("result"), asyncio.CancelledError(), RuntimeError(), KeyboardInterrupt()])
def test_an_error_that_the_table_does_not_know_may_have_arrived(error: BaseException) -> None:
    assert outcome(error) is Outcome.UNKNOWN


@given(st.text(string.printable))
def test_telegrams_words_only_refine_what_the_kind_of_error_says(words: str) -> None:
    closed = {Outcome.BLOCKED, Outcome.DEACTIVATED, Outcome.NEVER_STARTED}
    assert outcome(Forbidden(words)) in closed
    assert outcome(BadRequest(words)) in closed - {Outcome.BLOCKED} | {Outcome.CONTENT}
    assert outcome(from_cause(NetworkError(words), Dropped())) is not Outcome.RETRY
