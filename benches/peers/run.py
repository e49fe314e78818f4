#!/usr/bin/env python3
"""How rhotree compares with the programs that people would use instead: one command, any machine.

    python3 benches/peers/run.py --quick     # within five minutes on two cores
    python3 benches/peers/run.py             # every search
    python3 benches/peers/run.py --models    # likelihoods, fits and predictions
    cargo xtask figures                      # figures and tables from the results

This file needs nothing but Python. It makes a virtual environment with the pinned programs, of
Python 3.12 where there is one (one of the programs needs it), builds the command and hands over
to compare.py or models.py.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENVIRONMENT = ROOT / "target" / "peers" / "venv"
WANTED = "3.12"
MODELS = "--models"


def find_python():
    """A Python of the wanted version, or this one."""
    candidates = [shutil.which(f"python{WANTED}")]
    candidates += sorted(Path.home().glob(f".pyenv/versions/{WANTED}.*/bin/python{WANTED}"))
    for candidate in filter(None, candidates):
        # A shim of pyenv can exist for a version that isn't selected.
        if subprocess.run([candidate, "--version"], capture_output=True).returncode == 0:
            return str(candidate)
    print(f"no Python {WANTED} found: programs that need it will be reported as missing")
    return sys.executable


def make_environment():
    """A virtual environment with what requirements.txt and requirements-3.12.txt ask for."""
    python = ENVIRONMENT / "bin" / "python"
    stamp = ENVIRONMENT / "requirements"
    requirements = HERE / "requirements.txt"
    only = HERE / f"requirements-{WANTED}.txt"
    wanted = requirements.read_text() + only.read_text()
    if stamp.exists() and stamp.read_text() == wanted:
        return python
    subprocess.run([find_python(), "-m", "venv", "--clear", ENVIRONMENT], check=True)
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, "-r", requirements], check=True)
    if subprocess.run([*install, "-r", only]).returncode != 0:
        print(f"{only.name} could not be installed: its programs will be reported as missing")
    stamp.write_text(wanted)
    return python


def main():
    python = make_environment()
    build = ["cargo", "build", "--release", "--quiet", "-p", "rhotree-cli"]
    subprocess.run(build, cwd=ROOT, check=True)
    if MODELS in sys.argv:
        # The package, built in release mode from this checkout.
        install = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall"]
        subprocess.run([*install, ROOT / "python"], check=True)
    arguments = [argument for argument in sys.argv[1:] if argument != MODELS]
    script = "models.py" if MODELS in sys.argv else "compare.py"
    os.execv(python, [str(python), str(HERE / script), *arguments])


if __name__ == "__main__":
    main()
