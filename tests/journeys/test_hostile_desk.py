"""At the editor's desk too, a hostile file, address, name or question is words and nothing else."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.editor.editor import Editor, WatchCase
from bot.pipeline import Assistant
from bot.ui.desk import Desk
from bot.ui.editor_board import board_html, watch_html
from bot.ui.editor_bring import bring_html
from bot.ui.editor_history import history_html
from bot.ui.editor_preview import preview_html
from bot.ui.editor_session import EditorSession
from bot.ui.editor_sources import source_html, sources_html
from bot.ui.editor_view import View
from corpus.links import Link, write_links
from index.embed import HashingEmbedder
from tests.builders import publish_folder, tiny_settings, write_document
from tests.hostile import ADDED, DETAILS, TITLE, live
from tests.intake_files import leaflet_pdf, write

WHO = "<b onmouseover=alert(1)>Gerda</b> {{x}}"
WHY = "</p><script>alert(3)</script> ${y} `z`"
TODAY = date(2030, 1, 1)
PARTS = {
    "bring": bring_html,
    "sources": sources_html,
    "preview": preview_html,
    "history": history_html,
    "board": board_html,
    "watch": watch_html,
}


@pytest.fixture(scope="module")
def view(tmp_path_factory) -> View:
    """A desk in use: one hostile file in hand, one added and retired, a preview, a dead link."""
    folder = tmp_path_factory.mktemp("desk")
    write_document(folder / "documents")
    settings = tiny_settings(folder / "data", folder / "documents", editor_password="x")
    publish_folder(settings)
    assistant = Assistant.open(settings, embedder=HashingEmbedder())
    case = WatchCase(
        id="w", question="skal skulderen have taget et røntgen billede", expected="answer"
    )
    editor = Editor(assistant, settings, watch=[case])
    editor.add_watch(
        WatchCase(id="own", question=f"skulder {TITLE}", expected="no_answer"), who=WHO
    )
    path = write(folder, "<b>x.pdf", leaflet_pdf([ADDED], head="", title=TITLE))
    meta = editor.add(editor.look(path), DETAILS, who=WHO)
    editor.retire(meta.id, who=WHO, why=WHY)
    editor.restore(meta.id, who=WHO, why=WHY)
    url = DETAILS.url
    dead = Link(url=url, state="moved", reason="moved", detail=f"https://a.example/{WHY}", checked_on=TODAY, since=TODAY)  # fmt: skip
    write_links(settings.data, {url: dead})
    other = write(folder, "<i>y.pdf", leaflet_pdf([ADDED[:3]], head="", title=TITLE))
    session = EditorSession("token", WHO, 0.0, 0.0, look=editor.look(other), typed=DETAILS)
    session.preview = editor.preview()
    return View(Desk(assistant, settings), editor, session, "da", TODAY)


@pytest.mark.parametrize("part", PARTS)
def test_in_every_part_of_the_desk_nothing_of_it_lives(view, part):
    html = PARTS[part](view)
    seen = live(html)
    assert seen.found == []
    assert "".join(seen.words).strip()
    assert "<script" not in html and "<b>" not in html and "<b " not in html


def test_the_opened_source_shows_its_words_and_nothing_of_them_lives(view):
    (meta,) = (m for m in view.editor.documents() if m.origin == "added")
    seen = live(source_html(view, meta.id))
    assert seen.found == []


def test_the_parts_do_show_the_hostile_words(view):
    shown = {part: "".join(live(PARTS[part](view)).words) for part in PARTS}
    assert "onerror=alert(1)" in shown["bring"]
    assert "<svg onload=alert(1)>" in shown["sources"] and "<svg onload" in shown["watch"]
    assert "onerror=alert(1)" in shown["preview"]
    assert "<script>alert(3)</script>" in shown["history"]
    assert "https://a.example/" in shown["board"]


def test_the_history_keeps_hostile_names_as_data(view):
    path = view.editor.settings.data / "editor" / "history.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert {row["who"] for row in rows} == {WHO}
