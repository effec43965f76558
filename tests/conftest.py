"""What every test starts from: no network, no settings from outside, a tiny real corpus."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot.settings import BotSettings
from corpus.settings import CorpusSettings
from index.embed import HashingEmbedder
from index.settings import IndexSettings
from tests.builders import ROOT, TINY_IDS, publish_folder, tiny_settings, write_pair

if TYPE_CHECKING:
    from bot.pipeline import Assistant

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
LOOPBACK = ("127.", "::1", "localhost")


class NetworkClosedError(Exception):
    """A test reached for the network; no OSError, so that no product code can swallow it."""


@pytest.fixture(scope="session", autouse=True)
def closed_network() -> Iterator[None]:
    """Only the loopback interface answers, and no name is looked up outside it."""
    real = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex", "sendto")}
    real_lookup = socket.getaddrinfo

    def guarded(name: str) -> Any:
        def call(self: socket.socket, *args: Any) -> Any:
            if self.family != getattr(socket, "AF_UNIX", None):
                _refuse_outside(args[-1][0])
            return real[name](self, *args)

        return call

    def lookup(host: Any, *args: Any, **more: Any) -> Any:
        _refuse_outside(host)
        return real_lookup(host, *args, **more)

    with pytest.MonkeyPatch.context() as patch:
        for name in real:
            patch.setattr(socket.socket, name, guarded(name))
        patch.setattr(socket, "getaddrinfo", lookup)
        yield


def _refuse_outside(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if not name.startswith(LOOPBACK):
        raise NetworkClosedError(f"tests have no network: {name}")


@pytest.fixture(scope="session", autouse=True)
def no_outside_settings() -> Iterator[None]:
    """Neither the shell's BILLEDVALG_* nor a developer's .env reaches a test."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("BILLEDVALG_")]:
            patch.delenv(name)
        for settings in (CorpusSettings, IndexSettings, BotSettings):
            patch.setitem(settings.model_config, "env_file", None)
        yield


@pytest.fixture(autouse=True)
def data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The data folder of this test alone."""
    folder = tmp_path / "data"
    monkeypatch.setenv("BILLEDVALG_DATA", str(folder))
    return folder


@pytest.fixture(scope="session")
def tiny_documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five shipped documents in both languages."""
    folder = tmp_path_factory.mktemp("documents")
    for language in ("da", "en"):
        (folder / language).mkdir()
        for name in TINY_IDS:
            source = ROOT / "corpus" / "documents" / language / f"{name}.md"
            shutil.copy(source, folder / language)
    return folder


@pytest.fixture(scope="session")
def tiny_index(tiny_documents: Path, tmp_path_factory: pytest.TempPathFactory) -> BotSettings:
    """Settings of a data folder with one published version of the tiny corpus; only read it."""
    settings = tiny_settings(tmp_path_factory.mktemp("data"), tiny_documents)
    publish_folder(settings)
    return settings


@pytest.fixture(scope="session")
def assistant(tiny_index: BotSettings) -> Assistant:
    """An assistant over the tiny corpus, with the hashing embedder."""
    from bot.pipeline import Assistant

    return Assistant.open(tiny_index, embedder=HashingEmbedder())


@pytest.fixture
def small_index(tmp_path: Path) -> BotSettings:
    """Settings of a data folder of this test's own: one document pair, published; spoil it."""
    write_pair(tmp_path / "documents")
    settings = tiny_settings(tmp_path / "data", tmp_path / "documents")
    publish_folder(settings)
    return settings
