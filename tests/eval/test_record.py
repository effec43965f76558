"""A record names what was measured, is signed, and is refused when either is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import BotSettings
from eval.errors import RecordError
from eval.provenance import settings_sha256, source_version, this_machine
from eval.record import latest_run, read_run, save_run
from tests.eval.makers import VERSIONS, small_run


def test_a_saved_run_is_read_back_whole(tmp_path: Path) -> None:
    run = small_run()
    path = save_run(run, tmp_path)
    assert path.name == "2026-11-23-0.1.0-aaaa1111.json"
    assert read_run(path) == run


@pytest.mark.parametrize("field", sorted(VERSIONS))
def test_a_run_without_a_version_is_not_saved(field: str, tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=f"no {field}"):
        save_run(small_run(**{field: ""}), tmp_path / "results")
    assert not (tmp_path / "results").exists()


def test_a_record_edited_by_hand_is_refused(tmp_path: Path) -> None:
    path = save_run(small_run(), tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"outcome":"no_answer"', '"outcome":"answer"'), encoding="utf-8")
    with pytest.raises(RecordError, match="changed after it was signed"):
        read_run(path)


def test_something_else_is_no_record(tmp_path: Path) -> None:
    (tmp_path / "2026.json").write_text("{}", encoding="utf-8")
    with pytest.raises(RecordError, match="no run record"):
        latest_run(tmp_path)


def test_without_a_record_the_next_step_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="make eval"):
        latest_run(tmp_path)


def test_the_newest_record_is_the_latest_by_its_time(tmp_path: Path) -> None:
    old, new = small_run(), small_run(code_version="0.0.9+ffff")
    save_run(old, tmp_path)
    newer = new.model_copy(update={"made_at": old.made_at.replace(hour=13)}).signed()
    save_run(newer, tmp_path)
    assert latest_run(tmp_path) == newer


def test_a_row_keeps_what_a_reader_needs_to_judge_it() -> None:
    row = small_run().rows[0]
    assert (row.id, row.outcome, row.missed, row.ranking) == (
        "c-1", "answer", (), ("knee", "back"),
    )  # fmt: skip
    assert row.scores["key_facts"] == 1


def test_only_settings_that_change_an_answer_change_their_hash() -> None:
    plain = BotSettings(_env_file=None)
    assert settings_sha256(plain) == settings_sha256(plain.model_copy(update={"port": 1}))
    other = plain.model_copy(update={"lexical_weight": 0.7})
    assert settings_sha256(plain) != settings_sha256(other)


def test_the_program_version_names_what_the_packages_hold() -> None:
    first = source_version(["corpus"])
    assert first == source_version(["corpus"])
    assert first != source_version(["index"])


def test_the_machine_has_no_name_in_it() -> None:
    assert set(this_machine().model_dump()) == {
        "system", "processor", "cpus", "memory_gb", "python",
    }  # fmt: skip
