"""Where the corpus lives and how much of a file it takes; set by BILLEDVALG_* or `.env`."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

PACKAGE = Path(__file__).parent


class CorpusSettings(BaseSettings):
    """Folders and limits of the corpus; each field is one environment variable."""

    model_config = SettingsConfigDict(
        env_prefix="BILLEDVALG_", env_file=".env", env_file_encoding="utf-8", extra="ignore"
    )

    data: Path = Field(Path("data"), description="Folder for everything written at run time.")
    documents: Path = Field(
        PACKAGE / "documents", description="Folder of the shipped documents, one per language."
    )
    chunk_chars: int = Field(
        1200, ge=200, le=8000, description="Longest chunk of an added original, in characters."
    )
    max_file_mb: int = Field(50, ge=1, le=1000, description="Largest file that can be added, MB.")
    max_pages: int = Field(1000, ge=1, le=20000, description="Most pages an added PDF may have.")
    max_chars: int = Field(
        5_000_000, ge=1000, le=100_000_000, description="Most characters of text in one added file."
    )
    read_seconds: int = Field(
        20, ge=1, le=600, description="Longest time to read one added file, in seconds."
    )
    read_memory_mb: int = Field(
        2048, ge=256, le=65536, description="Most memory for reading one added file, in MB."
    )
    review_months: int = Field(
        12, ge=1, le=60, description="Months until an added source is due for review."
    )
    fetch_hosts: tuple[str, ...] = Field(
        (), description="Hosts to fetch from besides those the documents' sources name, as JSON."
    )
    fetch_seconds: int = Field(
        60, ge=1, le=600, description="Longest time to fetch one address, in seconds."
    )
    fetch_delay: float = Field(
        2.0, ge=0, le=60, description="Seconds between two requests to one host."
    )
