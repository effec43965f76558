"""How the bot answers; set by BILLEDVALG_* or `.env`."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from index.settings import IndexSettings

PROJECT = Path(__file__).parents[1]


class BotSettings(IndexSettings):
    """The index settings plus what answering and serving need."""

    model_config = SettingsConfigDict(
        env_prefix="BILLEDVALG_", env_file=".env", env_file_encoding="utf-8", extra="ignore"
    )

    host: str = Field("127.0.0.1", description="Address the page is served on.")
    port: int = Field(7860, ge=1, le=65535, description="Port the page is served on.")
    max_question_chars: int = Field(
        2000, ge=50, le=20000, description="Longest question taken, in characters."
    )
    rewrite_model: str = Field(
        "",
        description="Optional LangChain chat model as `package:Class:model`; empty: no language "
        "model, answers are quoted statements.",
    )
    allowed_frames: str = Field(
        "", description="Hosts that may show the page in a frame, separated by spaces."
    )
    contact: str = Field(
        "", description="Who answers for the page, shown under Om; an address or a link."
    )
    count_topics: bool = Field(
        False, description="Count refused questions by topic and day, never their text."
    )
    editor_password: str = Field(
        "", description="Password of the tab Redaktion; empty: the tab is off."
    )
    watch_cases: Path = Field(
        PROJECT / "eval" / "cases" / "watch.jsonl",
        description="Golden questions asked of both versions before publishing, one a line.",
    )
