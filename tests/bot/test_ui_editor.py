"""The tab Redaktion without a browser: its door, its actions, its words, the original's page."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from bot.editor.editor import Editor, Finding
from bot.editor.history import Event
from bot.editor.watch import WatchCase
from bot.pipeline import Assistant
from bot.settings import BotSettings
from bot.ui.desk import Desk
from bot.ui.editor import PARTS, desk_html, status_html
from bot.ui.editor_actions import ACTIONS, free_id
from bot.ui.editor_diff import marked
from bot.ui.editor_errors import explain, explain_note, explain_problem
from bot.ui.editor_history import event_words
from bot.ui.editor_intake import file_name
from bot.ui.editor_preview import finding_words
from bot.ui.editor_routes import add_editor_routes
from bot.ui.editor_session import IDLE_SECONDS, LONGEST_SECONDS, TRIES_OF_ONE, Sessions
from bot.ui.editor_view import View, version_text
from bot.ui.original import original_html, read_marks
from corpus.collect import collect_documents
from corpus.errors import BilledvalgError, PasswordNeededError, UnreadableFileError
from corpus.intake import propose
from corpus.records import LANGUAGES
from index.build import build_version
from index.embed import HashingEmbedder
from index.errors import BusyError
from index.publish import publish_version
from tests.builders import tiny_settings, write_pair
from tests.intake_files import empty_pdf, intake_settings, leaflet_pdf, write

PASSWORD = "tre små scannere"
HEADERS = {"X-Billedvalg": "editor"}
ENGLISH = re.compile(r"\b(?:the|and|file|with|not|page|is|from|again|this)\b", re.IGNORECASE)
FACTS = {
    "title": "Albuen", "publisher": "Region Test", "language": "da", "audience": "patient",
    "kind": "leaflet", "licence": "eget", "questions": "ondt i albuen\nskal albuen røntgenfotograferes",
}  # fmt: skip


def desk_settings(folder: Path) -> BotSettings:
    """Settings of a desk in this folder."""
    return tiny_settings(folder / "data", folder / "documents", editor_password=PASSWORD)


class Door:
    """The desk of one small data folder, and clients that knock on it."""

    def __init__(self, folder: Path) -> None:
        self.settings = desk_settings(folder)
        assistant = Assistant.open(self.settings, embedder=HashingEmbedder())
        self.version = assistant.searcher.version.id
        self.editor = Editor(assistant, self.settings, watch=[])
        self.desk = Desk(assistant, self.settings, editor=self.editor)
        self.app = FastAPI()
        self.sessions = add_editor_routes(self.app, self.desk, self.editor)

    def client(self, who: str = "") -> TestClient:
        """A browser; logged in when it has a name."""
        client = TestClient(self.app, headers=HEADERS)
        if who:
            client.post("/editor/login", data={"who": who, "password": PASSWORD})
        return client


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one document pair and the dose tables, published; copied for each test."""
    folder = tmp_path_factory.mktemp("desk")
    write_pair(folder / "documents")
    settings = desk_settings(folder)
    record = build_version(collect_documents(settings), HashingEmbedder(), settings)
    publish_version(settings.data, record.id)
    return folder


@pytest.fixture
def door(built: Path, tmp_path: Path) -> Door:
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    return Door(tmp_path)


def do(client: TestClient, action: str, **fields: object) -> dict:
    """One action; the parts it redraws and what it says."""
    file = fields.pop("file", None)
    sent = {"files": {"file": file}} if file else {}
    reply = client.post(f"/editor/do/{action}", data=fields, **sent)
    assert reply.status_code == 200, reply.text
    return reply.json()


def bring_in(client: TestClient, words: str, **facts: str) -> dict:
    """Add a Markdown file."""
    text = f"# {words}\n\n{words} kan gøre ondt, og de fleste behøver ikke et billede af den.\n"
    do(client, "file", file=(f"{words}.md", text.encode()))
    return do(client, "add", **{**FACTS, "title": words, **facts})


def preview(client: TestClient) -> dict:
    """Build, and wait until it is done."""
    do(client, "preview")
    while "parts" not in (answer := client.get("/editor/progress").json()):
        pass
    return answer


def test_nothing_behind_the_door_is_given_without_a_session(door):
    client = door.client()
    assert client.get("/editor/page").text.startswith("<form data-editor-login")
    for path in ("part/sources", "part/history", "source/knee", "progress"):
        assert client.get(f"/editor/{path}").status_code == 401
    for action in ACTIONS:
        assert client.post(f"/editor/do/{action}").status_code == 401


def test_a_post_of_another_site_is_refused_and_the_cookie_is_for_this_site_alone(door):
    client = door.client("Mette")
    cookie = door.client().post("/editor/login", data={"who": "Bo", "password": PASSWORD})
    flags = cookie.headers["set-cookie"].lower()
    assert "httponly" in flags and "samesite=strict" in flags and "max-age" not in flags
    other = client.post("/editor/do/drop", headers={"X-Billedvalg": ""})
    assert other.status_code == 403


def test_the_name_is_asked_and_a_wrong_password_opens_nothing(door):
    client = door.client()
    for fields, words in (
        ({"who": " ", "password": PASSWORD}, "Skriv dit navn"),
        ({"who": "Mette", "password": "gæt"}, "ikke rigtig"),
    ):
        reply = client.post("/editor/login", data=fields)
        assert words in reply.json()["page"]
        assert "set-cookie" not in reply.headers


def test_after_too_many_wrong_passwords_one_waits_and_right_ones_do_not_count(door):
    for _ in range(TRIES_OF_ONE + 3):
        assert "Mette" in door.client("Mette").get("/editor/page").text
    client = door.client()
    pages = [
        client.post("/editor/login", data={"who": "x", "password": "y"}).json()["page"]
        for _ in range(TRIES_OF_ONE + 1)
    ]
    assert "ikke rigtig" in pages[-2]
    assert "fem minutter" in pages[-1]
    assert "fem minutter" in client.post(
        "/editor/login", data={"who": "x", "password": PASSWORD}
    ).json()["page"]  # fmt: skip


@pytest.mark.parametrize("seconds", [IDLE_SECONDS + 1, LONGEST_SECONDS + 1])
def test_a_session_ends_after_an_hour_and_its_preview_with_it(seconds):
    now, ended = [0.0], []
    sessions = Sessions("p", clock=lambda: now[0], at_end=lambda s: ended.append(s.who))
    token = sessions.log_in("p", "Mette").token
    assert sessions.find(token).who == "Mette"
    now[0] = seconds
    assert sessions.find(token) is None
    assert ended == ["Mette"]


def test_an_empty_password_opens_to_nobody():
    assert Sessions("").log_in("", "Mette") is None


def test_a_body_larger_than_the_limit_is_not_read(door):
    client = door.client("Mette")
    assert client.post("/editor/do/add", content=b"x" * 300_000).status_code == 413
    assert client.post("/editor/do/add", content=iter([b"x"])).status_code == 411


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_is_drawn_in_both_languages_and_danish_holds_no_english(door, language):
    session = door.sessions.log_in(PASSWORD, "Mette")
    view = View(door.desk, door.editor, session, language, date(2026, 11, 23))
    html = status_html(view) + desk_html(view) + "".join(part(view) for part in PARTS.values())
    shown = re.sub(r"<[^>]+lang=.en.[^>]*>[^<]*<|<[^>]+>", " ", html)
    if language == "da":
        assert {m.group() for m in ENGLISH.finditer(shown)} <= set()
    else:
        assert not re.search(r"[æøå]", shown.replace("Ondt i knæet", ""))


def test_a_file_is_looked_at_confirmed_previewed_published_and_taken_back(door):
    client = door.client("Mette")
    assert (
        "Skriv, hvem der har udgivet den."
        in bring_in(client, "Albuen", publisher="")["parts"]["bring"]
    )
    assert "er lagt ind" in do(client, "add", **FACTS)["say"]
    assert "Kommer til: Albuen" in preview(client)["parts"]["preview"]
    assert "Skriv en begrundelse" in do(client, "publish", why=" ")["say"]
    answer = do(client, "publish", why="ny pjece")
    assert "Udgivet" in answer["say"]
    assert "albuen" in [d.id for d in door.desk.assistant.searcher.documents]
    assert "ny pjece" in client.get("/editor/part/history").text
    assert "svarer igen" in do(client, "rollback", why="forkert")["say"]
    assert door.desk.version == door.version


def test_the_second_of_two_editors_is_told_and_loses_nothing(door):
    one, two = door.client("Anne"), door.client("Bo")
    bring_in(one, "Albuen")
    preview(one)
    preview(two)
    bring_in(two, "Skulderen")
    told = do(one, "publish", why="albue")
    assert "Intet er gået tabt" in told["parts"]["preview"]
    assert "Kommer til: Albuen, Skulderen" in preview(one)["parts"]["preview"]
    assert "Udgivet" in do(one, "publish", why="begge")["say"]


def test_a_document_is_retired_restored_edited_and_deleted_with_reasons(door):
    client = door.client("Mette")
    bring_in(client, "Albuen")
    assert "Skriv en begrundelse" in do(client, "retire", id="knee", why="")["say"]
    assert "taget ud af brug" in do(client, "retire", id="knee", why="gammel")["say"]
    assert "i brug igen" in do(client, "restore", id="knee", why="alligevel")["say"]
    do(client, "edit", id="albuen", **{**FACTS, "publisher": "Region Nord"})
    assert "Region Nord" in client.get("/editor/source/albuen").text
    assert (
        "Intet er ændret"
        in do(client, "edit", id="albuen", **{**FACTS, "publisher": "Region Nord"})["say"]
    )
    assert "Sæt kryds" in do(client, "delete", id="albuen", why="væk")["say"]
    assert "30 dage" in client.get("/editor/source/albuen").text
    assert "slettet" in do(client, "delete", id="albuen", why="væk", sure="yes")["say"]
    assert "findes ikke længere" in client.get("/editor/source/albuen").text
    done = [event.action for event in door.editor.history()]
    assert done == ["delete", "edit", "restore", "retire", "add"]


def test_the_same_file_again_is_told_and_a_near_one_proposes_to_replace(door):
    client = door.client("Mette")
    sentences = " ".join(f"Sætning nummer {n} om albuen og dens led er her." for n in range(40))
    first = f"# Albuen\n\n{sentences}\n"
    do(client, "file", file=("a.md", first.encode()))
    do(client, "add", **FACTS)
    same = do(client, "file", file=("b.md", first.encode()))["parts"]["bring"]
    assert "ligger her allerede" in same and 'data-editor="add"' not in same
    near = first.replace("nummer 7", "nummer syv")
    told = do(client, "file", file=("c.md", near.encode()))["parts"]["bring"]
    assert "Skal den erstatte den?" in told
    assert re.search(r'<option value="albuen" selected', told)
    do(client, "add", **FACTS, supersedes="albuen")
    found = {d.id: d.status for d in door.editor.documents() if d.origin == "added"}
    assert found == {"albuen": "superseded", "albuen-2": "current"}


def test_an_editors_own_golden_question_is_kept_and_asked(door):
    client = door.client("Mette")
    assert "Skriv et spørgsmål" in do(client, "watch", question="")["say"]
    do(client, "watch", question="Skal knæet fotograferes?", reader="patient", language="da",
       expected="answer", facts="fire uger\n\nhold knæet i gang")  # fmt: skip
    (case,) = door.editor.watch_cases()
    assert case.facts == (("fire uger",), ("hold knæet i gang",))
    assert "Skal knæet fotograferes?" in client.get("/editor/part/watch").text
    assert preview(client)["parts"]["preview"].count("1 prøvespørgsmål") == 1


def broken_files(folder: Path) -> list[Path]:
    """One file for each way a file can be unfit."""
    return [
        write(folder, "tom.pdf", b""),
        write(folder, "scan.pdf", empty_pdf()),
        write(folder, "skadet.pdf", b"%PDF-1.4\n" + b"x" * 500),
        write(folder, "billede.png", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        write(folder, "pakket.docx", b"PK\x03\x04" + bytes(100)),
        write(folder, "forkert.docx", leaflet_pdf()),
        write(folder, "gammel.doc", b"\xd0\xcf\x11\xe0" + bytes(100)),
        write(folder, "skadet.docx", b"PK\x03\x04word/document.xml" + bytes(100)),
        write(folder, "bytes.txt", b"abc\x00\x01\x02" * 50),
    ]


def test_what_is_wrong_with_a_file_is_told_in_danish_with_a_next_step(tmp_path):
    settings = intake_settings(tmp_path / "data")
    for path in broken_files(tmp_path):
        with pytest.raises(BilledvalgError) as raised:
            propose(path, settings, documents=[])
        words = explain(raised.value, "da")
        assert not ENGLISH.search(words), (path.name, words)
        assert "BILLEDVALG" not in words and "--" not in words
        assert words != explain(UnreadableFileError("?"), "da"), (path.name, str(raised.value))


def test_errors_without_known_words_are_told_by_their_class():
    for error, words in (
        (BusyError("x"), "En anden er ved at bygge"),
        (PasswordNeededError("x"), "Filen er låst"),
        (OSError(28, "No space left on device"), "disk"),
        (RuntimeError("x"), "bed den, der driver serveren"),
    ):
        assert words in explain(error, "da")
        assert explain(error, "en") != explain(error, "da")


def test_notes_and_problems_are_told_in_words_of_the_page():
    assert explain_note("pages with hardly any text: 2, 5", "da") == "Sider næsten uden tekst: 2, 5"
    assert "2024–2026" in explain_problem("year", "«i går» must be YYYY", "da")
    assert "dansk eller engelsk" in explain_problem("language", "not recognised: say da", "da")


def test_changed_words_are_marked_moved_lines_are_not_and_all_is_escaped():
    old = ["Røntgen af knæet tages ikke straks.", "Vent <b>to</b> uger først.", "Kun før."]
    new = [
        "Vent <b>fire</b> uger først.",
        "Røntgen af knæet tages ikke straks.",
        "Helt ny linje her.",
    ]
    left, right = marked(old, new)
    assert left[0] == right[1] == old[0]
    assert "<del>&lt;b&gt;to&lt;/b&gt;</del> uger" in left[1]
    assert "<ins>&lt;b&gt;fire&lt;/b&gt;</ins> uger" in right[0]
    assert right[2] == "<ins>Helt ny linje her.</ins>"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_and_event_has_words(language):
    for code in (
        "hashes",
        "counts",
        "dimension",
        "queries",
        "damaged",
        "danger",
        "outcome",
        "floor",
    ):
        sides = ("1.00", "0.50", "0.75") if code == "floor" else ("urgent", "answer", "urgent")
        words = finding_words(Finding(code, "x", "w-1", "Ondt?", *sides), language)
        assert "{" not in words and len(words) > 20
    for action in ("publish", "rollback", "add", "retire", "restore", "edit", "delete", "watch"):
        what = "+knee; ~hip; 2 of 9 answers changed" if action == "publish" else "knee"
        event = Event(at="2026-11-23T12:00:00Z", who="M", action=action, what=what,
                      version="20261123T120000000000-abcdef01", overridden=("danger: x",))  # fmt: skip
        words = event_words(event, {"knee": "Ondt i knæet"}, language)
        assert "Ondt i knæet" in words or action in {"rollback", "watch"}
        assert "2026" in words or action not in {"publish", "rollback"}


def test_a_version_is_called_by_its_moment():
    assert "22. november 2026" in version_text("20261122T120000000000-ab", "da")
    assert version_text("odd", "da") == "odd"


@pytest.mark.parametrize(
    ("given", "kept"),
    [("../../etc/passwd", "passwd"), ("C:\\x\\å.pdf", "å.pdf"), ("", "file"), (".env", "env")],
)
def test_a_file_name_holds_no_path(given, kept):
    assert file_name(given) == kept


def test_a_golden_question_gets_an_id_of_its_own():
    assert free_id("Må jeg få røntgen?", set()) == "own-maa-jeg-faa-roentgen"
    assert free_id("?", {"own-case"}) == "own-case-2"
    WatchCase(id=free_id("æ" * 300, set()), question="x", expected="answer")


def test_the_page_of_an_original_is_inert_and_marks_what_is_cited(door):
    client = door.client("Mette")
    evil = "<script>alert(1)</script> <img src=x onerror=alert(1)>"
    text = f"# Albuen\n\nAlbuen gør ondt. Den skal hvile {evil} i fire uger.\n"
    do(client, "file", file=("a.md", text.encode()))
    do(client, "add", **FACTS)
    preview(client)
    do(client, "publish", why="x", override="yes")
    meta = door.desk.meta("albuen", "da")
    chunk = next(c for c in door.desk.chunks("albuen", "da") if "hvile" in c.text)
    marks = read_marks(f"{chunk.id}.1,odd,{chunk.id}.x")
    html = original_html(door.desk, meta, page=None, marks=marks, language="da")
    assert "<script" not in html and "<img" not in html
    assert re.search(r"<mark id=.m1.>Den skal hvile", html)
    assert "default-src &#x27;none&#x27;" in html
