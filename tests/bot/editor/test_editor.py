"""New material is previewed, published, taken back; never half, never unseen."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from bot.editor.editor import WatchCase
from bot.errors import PublishRefusedError, ReasonMissingError, StalePreviewError, WatchError
from corpus import collect as corpus_collect
from corpus.errors import DuplicateSourceError
from index.errors import BusyError, DamagedVersionError, NoVersionError
from index.publish import current_id, list_previews, list_versions, versions_folder, write_lock
from tests.bot.editor.desk_tools import KNEE, Clock, ask, bring_leaflet, cited, open_desk

KNEE_PAGE = ("ondt-i-knaeet", 1)
WHY = {"who": "Ane", "why": "ny folder"}
ONLY_LEAFLET = WatchCase(id="leaflet", question=KNEE, expected="answer", facts=((KNEE,),))
LOST = WatchCase(id="dose", question="hvor meget stråling giver en CT", expected="about")


def bring_and_publish(editor, tmp_path):
    bring_leaflet(editor, tmp_path)
    return editor.publish(editor.preview(), **WHY)


def test_a_leaflet_is_previewed_published_cited_with_its_page_and_taken_back(editor, tmp_path):
    before = ask(editor)
    bring_leaflet(editor, tmp_path)
    assert cited(editor) == {(c.document_id, c.page) for c in before.citations}
    preview = editor.preview()
    assert (preview.added, preview.removed, preview.changed) == (("ondt-i-knaeet",), (), ())
    assert preview.gate.passed
    assert "knee" in [change.ask.id for change in preview.changes]
    event = editor.publish(preview, **WHY)
    assert KNEE_PAGE in cited(editor)
    assert (event.version, event.before) == (preview.version, before.index_version)
    assert editor.roll_back(who="Bo", why="forkert folder").version == before.index_version
    assert KNEE_PAGE not in cited(editor)
    assert ask(editor).text == before.text


def test_a_preview_changes_nothing_that_answers(editor, settings, tmp_path):
    before = current_id(settings.data)
    bring_leaflet(editor, tmp_path)
    preview = editor.preview()
    assert current_id(settings.data) == before
    assert [v.id for v in list_versions(settings.data)] == [before]
    editor.discard(preview)
    assert list_previews(settings.data) == []


def test_there_is_something_to_publish_until_it_is_published(editor, tmp_path):
    assert not editor.pending()
    bring_leaflet(editor, tmp_path)
    assert editor.pending()
    editor.publish(editor.preview(), **WHY)
    assert not editor.pending()


def test_changed_details_of_a_source_are_something_to_publish(editor, tmp_path):
    bring_and_publish(editor, tmp_path)
    editor.edit("ondt-i-knaeet", {"publisher": "En anden"}, who="Bo")
    assert editor.preview().changed == ("ondt-i-knaeet",)


def test_a_lost_case_bars_publishing_and_nothing_is_changed(settings, tmp_path):
    editor = open_desk(settings, watch=[ONLY_LEAFLET])
    bring_and_publish(editor, tmp_path)
    editor.retire("ondt-i-knaeet", who="Bo", why="forældet")
    before, preview = current_id(settings.data), editor.preview()
    assert [(f.case, f.before) for f in preview.gate.findings] in [
        [("leaflet", "1.00")],
        [("leaflet", "answer")],
    ]
    with pytest.raises(PublishRefusedError, match="override with a reason"):
        editor.publish(preview, **WHY)
    assert current_id(settings.data) == before


def test_an_override_is_kept_with_name_reason_and_what_was_overridden(settings, tmp_path):
    danger = WatchCase(id="danger", question="hvad koster en hund", expected="urgent")
    editor = open_desk(settings, watch=[danger])
    bring_leaflet(editor, tmp_path)
    preview = editor.preview()
    assert [f.code for f in preview.gate.findings] == ["danger"]
    with pytest.raises(PublishRefusedError):
        editor.publish(preview, **WHY)
    editor.publish(preview, who="Ane", why="sagen er forkert", override=True)
    kept = editor.history()[0]
    assert (kept.who, kept.why) == ("Ane", "sagen er forkert")
    assert kept.overridden == ("danger: danger gives no_answer, urgent is wanted",)


def test_a_case_that_was_below_its_floor_before_is_told_but_bars_nothing(settings, tmp_path):
    editor = open_desk(settings, watch=[LOST])
    bring_leaflet(editor, tmp_path)
    gate = editor.preview().gate
    assert gate.passed
    assert [f.case for f in gate.standing] == ["dose"]


@pytest.mark.parametrize("given", [{"who": " ", "why": "x"}, {"who": "Ane", "why": ""}])
def test_publishing_needs_a_name_and_a_reason(editor, tmp_path, given):
    bring_leaflet(editor, tmp_path)
    preview = editor.preview()
    with pytest.raises(ReasonMissingError):
        editor.publish(preview, **given)
    with pytest.raises(ReasonMissingError):
        editor.roll_back(**given)


def test_of_two_editors_the_second_is_told_by_name_and_loses_nothing(settings, tmp_path):
    first, second = open_desk(settings), open_desk(settings)
    bring_leaflet(first, tmp_path)
    mine, theirs = first.preview(), second.preview()
    first.publish(mine, **WHY)
    with pytest.raises(StalePreviewError, match=r"by Ane \(publish\)"):
        second.publish(theirs, who="Bo", why="også mig")
    assert current_id(settings.data) == mine.version
    assert not second.pending()
    assert KNEE_PAGE in cited(second)


def test_sources_changed_after_the_preview_are_not_published_unseen(settings, tmp_path):
    first, second = open_desk(settings), open_desk(settings)
    preview = first.preview()
    bring_leaflet(second, tmp_path, who="Bo")
    with pytest.raises(StalePreviewError, match=r"by Bo \(add\)"):
        first.publish(preview, **WHY)
    again = first.preview()
    assert again.added == ("ondt-i-knaeet",)
    first.publish(again, **WHY)


def test_while_another_builds_an_editor_is_told_to_wait(editor, settings):
    with write_lock(settings.data), pytest.raises(BusyError, match="try again"):
        editor.preview()


def test_a_discarded_preview_cannot_be_published(editor, tmp_path):
    bring_leaflet(editor, tmp_path)
    preview = editor.preview()
    editor.discard(preview)
    with pytest.raises(StalePreviewError, match="removed"):
        editor.publish(preview, **WHY)


def test_discarding_what_was_published_leaves_it_answering(editor, tmp_path):
    bring_leaflet(editor, tmp_path)
    preview = editor.preview()
    editor.publish(preview, **WHY)
    editor.discard(preview)
    assert KNEE_PAGE in cited(editor)


def test_a_rollback_goes_to_what_answered_before_and_not_to_what_was_taken_back(editor, settings):
    first = current_id(settings.data)
    for name in ("mr-safety", "radiation-risk"):
        editor.retire(name, who="Ane", why="prøve")
        bad = editor.publish(editor.preview(), **WHY)
        editor.roll_back(who="Ane", why="fejl")
        assert (bad.before, current_id(settings.data)) == (first, first)
    with pytest.raises(NoVersionError):
        editor.roll_back(who="Ane", why="endnu en")


def test_the_history_says_who_did_what_newest_first(editor, tmp_path):
    bring_and_publish(editor, tmp_path)
    editor.retire("mr-safety", who="Bo", why="under revision")
    editor.restore("mr-safety", who="Bo", why="alligevel ikke")
    told = [(e.action, e.who, e.what.split(";")[0]) for e in editor.history()]
    assert told == [
        ("restore", "Bo", "mr-safety"),
        ("retire", "Bo", "mr-safety"),
        ("publish", "Ane", "+ondt-i-knaeet"),
        ("add", "Ane", "ondt-i-knaeet"),
    ]


def test_a_retired_document_is_not_cited_from_the_next_version_on(editor, tmp_path):
    bring_and_publish(editor, tmp_path)
    editor.retire("ondt-i-knaeet", who="Bo", why="forældet")
    assert KNEE_PAGE in cited(editor)
    editor.publish(editor.preview(), **WHY)
    assert KNEE_PAGE not in cited(editor)
    assert {d.id: d.status for d in editor.documents()}["ondt-i-knaeet"] == "retired"


def test_a_source_that_is_there_already_is_named_in_the_look(editor, tmp_path):
    bring_leaflet(editor, tmp_path)
    look = editor.look(tmp_path / "knee.pdf")
    assert look.existing is not None
    assert (look.existing.kind, look.existing.id) == ("bytes", "ondt-i-knaeet")
    with pytest.raises(DuplicateSourceError):
        bring_leaflet(editor, tmp_path)


def test_deleted_text_is_in_no_byte_of_the_data_folder_when_its_time_has_come(settings, tmp_path):
    clock = Clock()
    editor = open_desk(settings, clock=clock)
    bring_and_publish(editor, tmp_path)
    editor.delete("ondt-i-knaeet", who="Ane", why="rettigheder")
    editor.publish(editor.preview(), who="Ane", why="slettet")
    assert KNEE_PAGE not in cited(editor)
    assert holders(settings.data) == 1
    clock.now += timedelta(days=settings.delete_after_days)
    editor.retire("mr-safety", who="Ane", why="prøve")
    editor.publish(editor.preview(), who="Ane", why="senere")
    assert holders(settings.data) == 0


def holders(data) -> int:
    """In how many versions the leaflet's words stand, in whatever file."""
    words = ["holde knæet i gang imens".encode(), "låser, er varmt eller er hævet".encode()]
    found = {
        path.relative_to(data).parts[:2]
        for path in data.rglob("*")
        if path.is_file() and any(word in path.read_bytes() for word in words)
    }
    assert all(parts[0] == "versions" for parts in found)
    return len(found)


def test_answers_go_on_while_another_thread_publishes(editor, settings, tmp_path):
    seen, failed, done = set(), [], threading.Event()

    def keep_asking() -> None:
        while not done.is_set():
            try:
                seen.add(ask(editor).index_version)
            except Exception as error:
                failed.append(error)

    thread = threading.Thread(target=keep_asking)
    thread.start()
    try:
        first = current_id(settings.data)
        second = bring_and_publish(editor, tmp_path).version
        editor.roll_back(who="Ane", why="fejl")
    finally:
        done.set()
        thread.join(20)
    assert failed == []
    assert {first} <= seen <= {first, second}


def test_an_editors_own_golden_question_is_asked_too_and_its_id_taken_once(editor, settings):
    own = WatchCase(id="own", question="må gravide få MR", expected="answer")
    editor.add_watch(own, who="Ane")
    assert own in open_desk(settings).watch_cases()
    assert editor.preview().asked == 5
    with pytest.raises(WatchError, match="already"):
        editor.add_watch(own, who="Bo")


def test_old_versions_go_when_a_new_one_is_published(settings, tmp_path):
    editor = open_desk(settings.model_copy(update={"keep_versions": 2}))
    for name in ("mr-safety", "radiation-risk", "pregnancy-imaging"):
        editor.retire(name, who="Ane", why="prøve")
        editor.publish(editor.preview(), who="Ane", why="prøve")
    assert len(list(versions_folder(settings.data).iterdir())) == 2


def test_progress_is_told_by_stage(editor, tmp_path):
    bring_leaflet(editor, tmp_path)
    seen: list[str] = []
    editor.preview(progress=lambda stage, _done, _all: seen.append(stage))
    assert list(dict.fromkeys(seen)) == ["embed", "check", "ask"]


def test_a_preview_whose_files_were_changed_is_never_published(editor, settings, tmp_path):
    bring_leaflet(editor, tmp_path)
    before, preview = current_id(settings.data), editor.preview()
    with (versions_folder(settings.data) / preview.version / "chunks.jsonl").open("ab") as stream:
        stream.write(b"{}")
    with pytest.raises(DamagedVersionError, match=r"chunks\.jsonl"):
        editor.publish(preview, who="Ane", why="ny folder", override=True)
    assert current_id(settings.data) == before
    assert [event.action for event in editor.history()] == ["add"]


def test_an_empty_index_cannot_be_published_even_by_overriding(settings, monkeypatch):
    editor = open_desk(settings)
    for name in sorted({d.id for d in editor.documents() if d.origin == "shipped"}):
        editor.retire(name, who="Ane", why="prøve")
    monkeypatch.setattr(corpus_collect, "dose_documents", lambda _rows: [])
    preview = editor.preview()
    assert [f.code for f in preview.gate.findings] == ["counts"]
    with pytest.raises(PublishRefusedError, match="it is broken"):
        editor.publish(preview, who="Ane", why="prøve", override=True)


def test_previews_nobody_can_publish_any_more_are_removed_by_the_next(editor, settings, tmp_path):
    first = editor.preview()
    second = editor.preview()
    bring_leaflet(editor, tmp_path)
    third = editor.preview()
    assert [p.name for p in list_previews(settings.data)] == [third.version]
    assert len({first.version, second.version, third.version}) == 3
