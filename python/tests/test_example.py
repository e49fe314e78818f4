"""The example runs, on a few hundred cities."""

import os
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[1] / "examples" / "cities.py"


def test_the_example_draws_its_map(tmp_path):
    command = [sys.executable, "-W", "error", EXAMPLE, "--cities", "600", "--output", "map.png"]
    environment = os.environ | {"MPLBACKEND": "Agg"}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Neighbors(30 predecessors of 600 points among 600)" in done.stdout
    differ = done.stdout.split("neighbours that differ: ")[1].split("%")[0]
    assert 5 < float(differ) < 80
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")
    assert os.listdir(tmp_path) == ["map.png"]
