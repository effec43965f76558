"""`python app.py`: without an index it says what to do and stops."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.builders import ROOT


def test_without_an_index_it_stops_and_names_the_next_step(data_folder):
    env = {**os.environ, "BILLEDVALG_EMBEDDER": "hashing"}
    done = subprocess.run(
        [sys.executable, str(ROOT / "app.py")],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert "python -m index build" in done.stderr
    assert "Traceback" not in done.stderr
