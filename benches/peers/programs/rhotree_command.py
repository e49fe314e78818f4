"""Which indexes the rhotree command has, and the figures of a run of it."""

import json
import re
import subprocess
import sys
from pathlib import Path

COMMAND = Path(__file__).resolve().parents[3] / "target" / "release" / "rhotree"


def indexes():
    """The values of --index, as the command's own help lists them."""
    text = subprocess.run([COMMAND, "neighbors", "-h"], capture_output=True, text=True).stdout
    option = re.search(r"--index <.*?\[possible\s+values:\s+(.*?)\]", text, re.DOTALL)
    return re.split(r",\s+", option.group(1)) if option else []


def main():
    import numpy as np
    from job import Job

    job = Job()
    index, precision = job.arguments
    output = job.folder / "answer.npz"
    command = [
        COMMAND, "neighbors", job.folder / "points.npy",
        "--covariance", job.covariance,
        "--lengthscale", repr(job.length_scale),
        "--factor", job.folder / "factor.npy",
        "--residual-variance", job.folder / "variances.npy",
        "-k", str(job.k),
        "--threads", str(job.threads),
        "--precision", precision,
        "--json", "--output", output,
    ]  # fmt: skip
    command += ["--index", index]
    if job.predecessors:
        command.append("--predecessors")
    if not job.all_queries:
        command += ["--ids", job.folder / "queries.npy"]
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    figures = json.loads(text)
    with np.load(output) as archive:
        np.save(job.folder / "answer.npy", archive["indices"])
    print(
        json.dumps(
            {
                "build_seconds": figures["field_seconds"] + figures["index_seconds"],
                "search_seconds": figures["search_seconds"],
                "peak_memory_bytes": figures["peak_rss_bytes"],
                "isa": figures["isa"],
            }
        )
    )


if __name__ == "__main__":
    sys.exit(main())
