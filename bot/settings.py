"""The few settings that live in the environment: secrets and addresses. Everything else is edited in chat."""

from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from loyalty.db.engine import driver_of


class Settings(BaseSettings):
    """Read once by `__main__` and passed on; `.env` beside the program, then the environment."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True)

    bot_token: SecretStr = SecretStr("")
    database_url: str = "sqlite+aiosqlite:///data/regulars.db"
    telegram_api_url: str = "https://api.telegram.org/bot"
    telegram_proxy: str = ""
    member_mark_key: SecretStr = SecretStr("")
    sandbox_port: int = Field(default=8085, ge=0, le=65535)
    sandbox_language: Literal["en", "he", "fa", "pl"] = "en"
    sandbox_demo: bool = True
    data_folder: Path = Path("data")
    log_level: str = "INFO"

    @field_validator("bot_token", mode="after")
    @classmethod
    def _token_shape(cls, value: SecretStr) -> SecretStr:
        number, _, secret = value.get_secret_value().strip().partition(":")
        if value.get_secret_value().strip() and not (number.isdecimal() and secret):
            raise ValueError("a token looks like 123456:ABC-def.")
        return SecretStr(value.get_secret_value().strip())

    @field_validator("database_url", mode="after")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if driver_of(value) not in ("sqlite+aiosqlite", "postgresql+asyncpg"):
            raise ValueError("it begins with sqlite+aiosqlite:/// or postgresql+asyncpg://.")
        return value

    @field_validator("telegram_api_url", mode="after")
    @classmethod
    def _address(cls, value: str) -> str:
        if urlsplit(value).scheme not in ("http", "https"):
            raise ValueError("it begins with https:// or http://.")
        return value.rstrip("/")

    @field_validator("telegram_proxy", mode="after")
    @classmethod
    def _proxy(cls, value: str) -> str:
        if value and urlsplit(value).scheme not in ("http", "socks5"):
            raise ValueError("it begins with http:// or socks5://.")
        return value

    @field_validator("log_level", mode="after")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("it is DEBUG, INFO, WARNING or ERROR.")
        return value.upper()

    @property
    def is_sandbox(self) -> bool:
        """Without a token the club lives on the desk."""
        return not self.bot_token.get_secret_value()

    @property
    def club_url(self) -> str:
        """The database of this club: the sandbox has a file of its own and never touches DATABASE_URL."""
        return f"sqlite+aiosqlite:///{self.data_folder / 'sandbox.db'}" if self.is_sandbox else self.database_url
