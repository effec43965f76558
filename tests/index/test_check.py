from __future__ import annotations

import shutil

import numpy as np
import pytest

from index.check import check_version
from index.embed import HashingEmbedder
from index.publish import current_id, versions_folder
from index.version import file_sha256, read_version
from tests.builders import publish_folder, tiny_settings


def folder_of(settings):
    return versions_folder(settings.data) / current_id(settings.data)


def check(settings) -> list[str]:
    return [str(f) for f in check_version(folder_of(settings), HashingEmbedder(), settings)]


def test_a_version_just_built_has_no_findings(small_index):
    assert check(small_index) == []


@pytest.mark.parametrize("name", ["chunks.jsonl", "vectors.npy", "lexical/bm25/data.csc.index.npy"])
def test_a_file_that_is_not_the_one_built_is_named(small_index, name):
    with (folder_of(small_index) / name).open("ab") as stream:
        stream.write(b"\n")
    assert check(small_index) == [f"{name} is missing or not the file that was built"]


def resign(settings, name: str, **changes: object) -> None:
    """Rewrite the record so that the changed file passes for the one that was built."""
    folder = folder_of(settings)
    record = read_version(folder)
    files = {**record.files, name: file_sha256(folder / name)}
    new = record.model_copy(update={"files": files, **changes})
    (folder / "version.json").write_text(new.model_dump_json(), encoding="utf-8")


def test_a_vector_that_is_no_number_is_found(small_index):
    path = folder_of(small_index) / "vectors.npy"
    vectors = np.load(path)
    vectors[3] = np.nan
    np.save(path, vectors)
    resign(small_index, "vectors.npy")
    assert "vectors hold a value that is no number" in check(small_index)


def test_counts_that_do_not_agree_with_the_record_are_found(small_index):
    resign(small_index, "chunks.jsonl", chunks=7)
    assert any("counts are" in finding for finding in check(small_index))


def test_vectors_that_belong_to_other_texts_are_found(tiny_index, tmp_path):
    shutil.copytree(tiny_index.data, tmp_path / "spoiled")
    settings = tiny_settings(tmp_path / "spoiled", tiny_index.documents)
    path = folder_of(settings) / "vectors.npy"
    np.save(path, np.load(path)[::-1])
    resign(settings, "vectors.npy")
    assert any("do not find themselves" in finding for finding in check(settings))


def test_an_index_of_nothing_is_not_fit_to_be_published(tmp_path):
    (tmp_path / "documents").mkdir()
    settings = tiny_settings(tmp_path / "data", tmp_path / "documents")
    publish_folder(settings)
    assert check(settings) == ["there is nothing to cite: no chunk was built"]


def test_another_embedder_is_a_finding_and_not_a_crash(small_index):
    embedder = HashingEmbedder()
    embedder.id = "another"
    (finding,) = check_version(folder_of(small_index), embedder, small_index)
    assert "another" in str(finding)
