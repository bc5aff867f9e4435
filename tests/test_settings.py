"""Settings come from the environment, are few, and say what is wrong with them."""

import pytest
from pydantic import ValidationError

from bot.settings import Settings


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_a_token_the_sandbox_has_a_file_of_its_own():
    settings = Settings(database_url="postgresql+asyncpg://club@host/club")
    assert settings.is_sandbox
    assert settings.club_url == "sqlite+aiosqlite:///data/sandbox.db"


def test_with_a_token_the_club_is_where_the_address_says(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("BOT_TOKEN", " 4242:secret ")
    monkeypatch.setenv("DATABASE_URL", "sqlite+aiosqlite:////srv/club.db")
    settings = Settings()
    assert not settings.is_sandbox
    assert settings.bot_token.get_secret_value() == "4242:secret"
    assert settings.club_url == "sqlite+aiosqlite:////srv/club.db"


def test_a_token_is_never_shown():
    assert "secret" not in repr(Settings(bot_token="4242:secret"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bot_token", "no-colon"),
        ("bot_token", "letters:secret"),
        ("database_url", "not an address"),
        ("database_url", "mysql://host/club"),
        ("telegram_api_url", "ftp://telegram"),
        ("telegram_proxy", "https://proxy:1"),
        ("sandbox_port", 70000),
        ("sandbox_language", "xx"),
        ("log_level", "LOUD"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(name: str, value: object):
    with pytest.raises(ValidationError) as refused:
        Settings(**{name: value})
    assert refused.value.errors()[0]["loc"] == (name,)


def test_good_values_pass():
    settings = Settings(
        telegram_api_url="http://127.0.0.1:8081/bot/", telegram_proxy="socks5://proxy:1080", log_level="debug"
    )
    assert settings.telegram_api_url == "http://127.0.0.1:8081/bot"
    assert settings.log_level == "DEBUG"


def test_the_example_file_names_every_setting():
    from pathlib import Path

    example = (Path(__file__).parent.parent / ".env.example").read_text()
    assert {line.partition("=")[0] for line in example.splitlines() if line[:1].isalpha()} == {
        name.upper() for name in Settings.model_fields
    }
