"""What both comparisons share: processes with a time limit, and what a session says of itself."""

import json
import os
import platform
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from programs.rhotree_command import COMMAND

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results"
PROGRAMS = HERE / "programs"
# What reading the points and starting an interpreter may take beyond the limit.
START_SECONDS = 10


def run(program, folder, threads, limit):
    """One run: the program's figures, or what went wrong."""
    (folder / "answer.npy").unlink(missing_ok=True)
    names = ("OMP", "OPENBLAS", "MKL", "NUMBA", "RAYON")
    environment = os.environ | {f"{name}_NUM_THREADS": str(threads) for name in names}
    command = [sys.executable, PROGRAMS / program.script, folder, *program.arguments]
    # Programs of several processes end together: the process leads a group.
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        process_group=0,
    )
    try:
        output, errors = process.communicate(timeout=limit + START_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.communicate()
        return {"status": f"not finished within {limit:.0f} s"}
    if process.returncode != 0:
        lines = [line for line in errors.splitlines() if line.strip()]
        return {"status": f"failed: {lines[-1][:200] if lines else process.returncode}"}
    figures = json.loads(output.splitlines()[-1])
    return {"status": "ok"} | figures


def is_installed(package):
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True


def machine():
    model = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    isa = subprocess.run([COMMAND, "isa"], capture_output=True, text=True).stdout
    return {
        "cpu": model,
        "cores": os.cpu_count(),
        "system": platform.system(),
        "isa": isa.strip().splitlines(),
    }


def versions(*packages):
    installed = {name: metadata.version(name) for name in packages if is_installed(name)}
    return {"python": platform.python_version()} | installed


def save(results, output):
    """Writes a session's results, all or nothing."""
    output.parent.mkdir(exist_ok=True)
    partial = output.with_suffix(".partial")
    partial.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    partial.replace(output)
    print(f"\n{results['seconds']} s; written to {output}")
