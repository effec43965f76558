from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from corpus.addresses import named_hosts
from corpus.errors import ManifestError, NotConfirmedError, UnknownSourceError, UnreadableFileError
from corpus.fetch import Fetched, Fetcher, Limits
from corpus.intake import add
from corpus.load import load_corpus, load_shipped
from corpus.manifest import list_added, sources_folder
from corpus.media import PDF
from corpus.originals import (
    bring_in,
    list_originals,
    propose_fetched,
    propose_url,
    read_state,
    select_originals,
)
from corpus.settings import CorpusSettings
from tests.builders import write_pair
from tests.file_server import HOST, file_server
from tests.intake_files import DANISH, DETAILS, intake_settings, leaflet_pdf

TODAY = date(2026, 1, 1)


@pytest.fixture
def server():
    with file_server() as running:
        yield running


@pytest.fixture
def settings(tmp_path, server):
    """A document whose knee-2020 has an official original on the test's server."""
    write_pair(tmp_path / "documents")
    url = server.serve("/knee.pdf", leaflet_pdf(), PDF, etag='"1"')
    for path in (tmp_path / "documents").rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        address = f'url: "https://example.org/knee", licence: "CC BY 4.0", fetch: "{url}"'
        path.write_text(text.replace('url: "https://example.org/knee"', address), encoding="utf-8")
    return intake_settings(tmp_path / "data", tmp_path / "documents")


@pytest.fixture
def fetcher(settings):
    hosts = named_hosts(load_shipped(settings.documents))
    limits = Limits(max_bytes=10**6, delay=0, loopback=True)
    return Fetcher(hosts, limits, resolver=lambda *_: ["127.0.0.1"])


def original(settings):
    (found,) = list_originals(load_corpus(settings))
    return found


def test_a_source_with_an_original_is_listed_once_for_both_languages(settings, server):
    found = original(settings)
    assert (found.source.key, found.url) == ("knee-2020", server.url("/knee.pdf"))
    assert [meta.language for meta in found.documents] == ["da", "en"]


def test_an_unknown_key_is_answered_with_where_keys_are_listed(settings):
    with pytest.raises(UnknownSourceError, match="corpus fetch --list"):
        select_originals([original(settings)], ["nobody"])


def test_without_keys_all_are_chosen(settings):
    assert select_originals([original(settings)], []) == [original(settings)]


def test_an_original_is_stored_under_the_key_and_facts_of_its_source(settings, fetcher):
    meta = bring_in(original(settings), fetcher, settings, today=TODAY)
    source = meta.sources[0]
    assert (meta.id, meta.language, meta.audience) == ("knee-2020", "da", "both")
    assert (source.title, source.publisher, source.licence) == (
        "Knee guideline",
        "Agency",
        "CC BY 4.0",
    )
    assert DANISH[0][0] in load_corpus(settings)[-1].sections[0].text


def test_an_unchanged_original_is_asked_for_and_not_stored_again(settings, fetcher, server):
    bring_in(original(settings), fetcher, settings, today=TODAY)
    page = server.pages["/knee.pdf"]
    server.pages["/knee.pdf"] = lambda h: (304, {}, b"") if h.get("if-none-match") else page
    assert bring_in(original(settings), fetcher, settings, today=TODAY) is None
    assert len(list_added(settings.data)) == 1


def test_the_same_words_in_new_bytes_are_unchanged(settings, fetcher, server):
    bring_in(original(settings), fetcher, settings, today=TODAY)
    server.serve("/knee.pdf", leaflet_pdf() + b"\n% printed again", PDF)
    assert bring_in(original(settings), fetcher, settings, today=TODAY) is None


def test_a_new_edition_supersedes_the_one_before(settings, fetcher, server):
    bring_in(original(settings), fetcher, settings, today=TODAY)
    server.serve("/knee.pdf", leaflet_pdf(DANISH[1:]), PDF)
    assert bring_in(original(settings), fetcher, settings, today=TODAY).id == "knee-2020-2"
    status = {meta.id: meta.status for meta in list_added(settings.data)}
    assert status == {"knee-2020": "superseded", "knee-2020-2": "current"}


def test_an_original_without_a_licence_is_not_stored(settings, fetcher):
    found = original(settings)
    without = replace(found, source=found.source.model_copy(update={"licence": None}))
    with pytest.raises(NotConfirmedError, match="licence: missing"):
        bring_in(without, fetcher, settings, today=TODAY)
    assert list_added(settings.data) == []


def test_an_error_page_in_place_of_a_pdf_is_refused(settings, fetcher, server):
    server.serve("/knee.pdf", b"<!doctype html><html><body>Log ind</body></html>", "text/html")
    with pytest.raises(UnreadableFileError, match=r"knee\.pdf ends in \.pdf but is HTML"):
        bring_in(original(settings), fetcher, settings, today=TODAY)


def test_an_address_is_proposed_with_its_link(settings, fetcher, server):
    proposal = propose_url(server.url("/knee.pdf"), settings, fetcher=fetcher)
    assert proposal.details.url == server.url("/knee.pdf")
    assert add(proposal, DETAILS, settings, today=TODAY).sha256 == proposal.sha256


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (f"https://{HOST}/-/media/Files/rapport.ashx", "rapport.ashx.pdf"),
        (f"https://{HOST}/", "page.pdf"),
        (f"https://{HOST}/a%2F..%2Fb.pdf", "b.pdf"),
    ],
)
def test_a_fetched_file_gets_a_plain_name_with_its_ending(settings, address, name):
    found = Fetched(address, leaflet_pdf(), PDF, "", "")
    assert propose_fetched(found, settings).name == name


def test_a_broken_memory_of_fetches_is_refused_by_name(settings):
    sources_folder(settings.data).mkdir(parents=True)
    (sources_folder(settings.data) / "fetched.json").write_text("[1]", encoding="utf-8")
    with pytest.raises(ManifestError, match=r"fetched\.json cannot be read"):
        read_state(settings.data)


def test_the_shipped_documents_offer_originals_of_official_bodies_with_their_licence():
    found = list_originals(load_shipped(CorpusSettings().documents))
    assert len(found) >= 5
    assert all(o.url.startswith("https://") and o.source.licence for o in found)
    assert len({meta.id for o in found for meta in o.documents}) >= 5
