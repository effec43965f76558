"""How the index is built and searched; set by BILLEDVALG_* or `.env`."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from corpus.settings import CorpusSettings


class IndexSettings(CorpusSettings):
    """The corpus settings plus what building and searching need."""

    model_config = SettingsConfigDict(
        env_prefix="BILLEDVALG_", env_file=".env", env_file_encoding="utf-8", extra="ignore"
    )

    embedder: str = Field(
        "bundled",
        description="`bundled`, `hashing`, or a sentence-transformers model id or folder.",
    )
    chroma_url: str = Field(
        "", description="Address of a Chroma server; empty: Chroma inside this process."
    )
    lexical_weight: float = Field(
        0.1, ge=0, le=2, description="Weight of the lexical share beside the cosine."
    )
    depth: int = Field(
        200, ge=10, le=5000, description="How many units each side contributes to the fusion."
    )
    keep_versions: int = Field(5, ge=1, le=100, description="Published versions to keep.")
    delete_after_days: int = Field(
        30, ge=0, le=3650, description="Days until a deleted source's text leaves older versions."
    )
