"""A damaged version is refused, the last good one answers, and that is said."""

from __future__ import annotations

import logging
import shutil

import pytest

from index.embed import HashingEmbedder
from index.errors import DamagedVersionError
from index.publish import current_id, roll_back, versions_folder
from index.sound import open_sound
from tests.builders import publish_folder

FILES = ["chunks.jsonl", "vectors.npy", "lexical/postings.npz", "version.json"]


def spoil(settings, name: str = "chunks.jsonl", version: str = "") -> None:
    folder = versions_folder(settings.data) / (version or current_id(settings.data))
    (folder / name).write_bytes(b"{")


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_version_is_refused_and_the_last_good_one_opened(small_index, caplog, name):
    first, second = current_id(small_index.data), publish_folder(small_index, second=1).id
    spoil(small_index, name)
    with caplog.at_level(logging.WARNING):
        opened = open_sound(small_index, HashingEmbedder())
    assert (opened.searcher.version.id, opened.refused) == (first, second)
    assert f"Until then version {first} answers" in caplog.text


def test_a_version_that_is_gone_is_refused_too(small_index):
    first, second = current_id(small_index.data), publish_folder(small_index, second=1).id
    shutil.rmtree(versions_folder(small_index.data) / second)
    assert open_sound(small_index, HashingEmbedder()).searcher.version.id == first


def test_a_sound_version_is_opened_without_a_word(small_index, caplog):
    opened = open_sound(small_index, HashingEmbedder())
    assert (opened.refused, caplog.text) == ("", "")


def test_without_a_good_version_the_error_says_what_to_do(small_index):
    spoil(small_index)
    with pytest.raises(DamagedVersionError, match="python -m index build"):
        open_sound(small_index, HashingEmbedder())


def test_a_rollback_passes_over_a_damaged_version(small_index):
    first = current_id(small_index.data)
    second = publish_folder(small_index, second=1).id
    publish_folder(small_index, second=2)
    spoil(small_index, version=second)
    assert roll_back(small_index.data) == first
