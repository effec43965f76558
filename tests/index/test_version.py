from __future__ import annotations

import pytest

from corpus.load import load_shipped
from index.errors import DamagedVersionError
from index.publish import current_id, versions_folder
from index.version import manifest_sha256, read_chunks, read_documents, read_version
from tests.builders import change


def folder_of(settings):
    return versions_folder(settings.data) / current_id(settings.data)


def test_what_was_written_is_read_back(small_index):
    folder = folder_of(small_index)
    documents = load_shipped(small_index.documents)
    assert read_documents(folder) == [d.meta for d in documents]
    assert [c.text for c in read_chunks(folder)] == [s.text for d in documents for s in d.sections]
    record = read_version(folder)
    assert (record.documents, record.chunks, record.units) == (2, 6, 40)


@pytest.mark.parametrize(
    "content", [None, "", "{}", '{"id": 1'], ids=["gone", "empty", "bare", "cut"]
)
def test_a_record_that_cannot_be_read_says_what_to_run(small_index, content):
    record = folder_of(small_index) / "version.json"
    record.unlink() if content is None else record.write_text(content, encoding="utf-8")
    with pytest.raises(DamagedVersionError, match="python -m index rollback"):
        read_version(folder_of(small_index))


def test_the_manifest_changes_when_a_document_does_and_not_with_their_order(tmp_path, small_index):
    before = [d.meta for d in load_shipped(small_index.documents)]
    assert manifest_sha256(before) == manifest_sha256(reversed(before))
    change(small_index.documents / "da" / "knee.md", "0,005", "0,006")
    after = [d.meta for d in load_shipped(small_index.documents)]
    assert manifest_sha256(before) != manifest_sha256(after)
