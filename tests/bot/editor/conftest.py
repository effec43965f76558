"""The desk that editor tests start from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from threadpoolctl import threadpool_limits

from bot.editor.editor import Editor
from bot.settings import BotSettings
from tests.bot.editor.desk_tools import copy_data, open_desk, publish_tiny


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> Iterator[None]:
    """Numpy's threads fight over small matrices; one is twice as fast."""
    with threadpool_limits(1, user_api="blas"):
        yield


@pytest.fixture(scope="session")
def published(tiny_documents: Path, tmp_path_factory: pytest.TempPathFactory) -> BotSettings:
    """The tiny corpus published once; only copied from."""
    return publish_tiny(tmp_path_factory.mktemp("published"), tiny_documents)


@pytest.fixture
def settings(published: BotSettings, data_folder: Path) -> BotSettings:
    """A published data folder of this test's own."""
    return copy_data(published, data_folder)


@pytest.fixture
def editor(settings: BotSettings) -> Editor:
    """The desk over it."""
    return open_desk(settings)
