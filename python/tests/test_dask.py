"""Searches on a cluster of processes: the answer of one machine, or an error that names the cause.

Workers are killed, join late and lose their files here. Where a test must be in the middle of a search, the worker's
searches are held up until a file appears.
"""

import os
import pathlib
import pickle
import signal
import subprocess
import sys
import time
from dataclasses import asdict
from itertools import pairwise

import numpy as np
import pytest

import rhotree

da = pytest.importorskip("dask.array")
distributed = pytest.importorskip("distributed")

import rhotree.dask  # noqa: E402
from rhotree.dask import _blocks, _futures, _parts, _ranges, _spread  # noqa: E402

# Scheduler and nannies run in this process: a warning of theirs mustn't end them.
pytestmark = pytest.mark.filterwarnings("default")

FIELD = {"lengthscale": 0.1, "inducing": 40}
PATIENCE = 60


def started():
    """Two workers of two threads."""
    return distributed.LocalCluster(
        n_workers=2, threads_per_worker=2, processes=True, dashboard_address=None
    )


@pytest.fixture(scope="module")
def client():
    with started() as cluster, distributed.Client(cluster) as client:
        yield client


def await_(condition):
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.02)


def same(answer, expected):
    np.testing.assert_array_equal(answer.indices, expected.indices)
    np.testing.assert_array_equal(answer.distances, expected.distances)


def hold_up(folder):
    """On a worker: let each search say that it has begun and how it ends, and wait until it may go on."""
    from rhotree.dask import _worker

    original = rhotree.Index._query

    def query(self, *arguments, **options):
        mine = pathlib.Path(folder) / str(os.getpid())
        mine.with_suffix(".begun").touch()
        while not (pathlib.Path(folder) / "go").exists():
            time.sleep(0.01)
        try:
            return original(self, *arguments, **options)
        except rhotree.ComputationError as error:
            mine.with_suffix(f".{error.code}").touch()
            raise

    _worker.Index._query = query
    return original


@pytest.fixture
def two():
    """Two workers that may be killed."""
    with started() as cluster, distributed.Client(cluster) as client:
        yield client


@pytest.fixture
def held_up(two, tmp_path):
    """Searches of the workers that there are wait until the file "go" is there."""
    folder = tmp_path / "held-up"
    folder.mkdir()
    two.run(hold_up, str(folder))
    yield folder
    (folder / "go").touch()


def begun(folder):
    return [int(path.stem) for path in folder.glob("*.begun")]


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"order": "maximin"},
        {"order": "random", "seed": 3},
        {"order": np.arange(800)[::-1], "ids": [7, 799, 0, 7]},
        {"predecessors": False},
        {"ids": np.arange(100, 700, 3)},
        {"precision": "float32"},
        {
            "covariance": "rbf",
            "order": "maximin",
            "queries": np.random.default_rng(2).random((90, 2)),
        },
        {"metric": "euclidean", "inducing": "auto"},
        {"metric": "correlation", "inducing": "auto", "order": "maximin"},
    ],
    ids=lambda arguments: "-".join(arguments) or "plain",
)
def test_the_answer_is_that_of_one_machine(client, X, tmp_path, arguments):
    arguments = {**FIELD, **arguments}
    expected = rhotree.neighbors(X, 6, **arguments)
    for path in (None, tmp_path / "points.rhotree"):
        answer = rhotree.dask.neighbors(X, 6, tasks=5, path=path, **arguments)
        assert answer.indices.shape == answer.distances.shape == expected.indices.shape
        assert len(answer) == len(expected) and answer.k == 6
        computed = answer.compute()
        same(computed, expected)
        assert computed.conditioning == expected.conditioning
        assert repr(computed) == repr(expected)
        assert repr(answer).removeprefix("Dask").startswith(repr(expected)[:-1])
        if answer.order is not None:
            np.testing.assert_array_equal(answer.order, expected.order)


def test_its_arrays_are_lazy_and_can_be_kept(client, X):
    expected = rhotree.neighbors(X, 6, order="maximin", **FIELD)
    answer = rhotree.dask.neighbors(X, 6, order="maximin", tasks=3, **FIELD)
    np.testing.assert_array_equal(answer.indices.compute(), expected.indices)
    assert float(answer.distances[5].sum().compute()) == expected.distances[5].sum()
    np.testing.assert_array_equal(answer.counts.compute(), expected.counts)
    kept = answer.persist()
    distributed.wait([kept.indices, kept.distances])
    same(kept.compute(), expected)
    # What is asked for once more while it is kept has the same keys.
    same(answer.compute(), expected)
    np.testing.assert_array_equal(answer.distances.compute(), expected.distances)


def test_an_answer_comes_from_the_workers_or_by_way_of_the_scheduler(client, X, monkeypatch):
    expected = rhotree.neighbors(X, 6, **FIELD)
    answer = rhotree.dask.neighbors(X, 6, tasks=3, **FIELD)
    gather, ways = distributed.Client.gather, set()

    def seen(self, futures, **options):
        if isinstance(futures, list) and "direct" in options:
            ways.add(options["direct"])
        return gather(self, futures, **options)

    monkeypatch.setattr(distributed.Client, "gather", seen)
    for wanted, way in [(None, True), (False, False), (True, True)]:
        monkeypatch.setattr(client, "direct_to_workers", wanted)
        ways.clear()
        same(answer.compute(), expected)
        assert ways == {way}
    monkeypatch.setattr(_futures, "REACH_TIMEOUT", 0.1)
    workers = list(client.nthreads())
    assert client.sync(_futures._reaches, client, workers)
    assert not client.sync(_futures._reaches, client, [*workers, "tcp://127.0.0.1:1"])


def test_statistics_are_those_of_all_tasks(client, X):
    answer = rhotree.dask.neighbors(X, 6, tasks=4, **FIELD).compute()
    done = answer.statistics
    assert done.listed + done.early + done.lonely == 800 or done.scanned + done.screened_pairs > 0


def test_an_index_and_a_saved_one_are_taken(client, X, tmp_path):
    index = rhotree.Index(X, **FIELD)
    expected = index.query(5)
    same(rhotree.dask.neighbors(index, 5).compute(), expected)
    index.save(tmp_path / "saved.rhotree")
    for saved in (tmp_path / "saved.rhotree", str(tmp_path / "saved.rhotree")):
        same(rhotree.dask.neighbors(saved, 5, client=client).compute(), expected)
    with pytest.raises(rhotree.InputError, match="lengthscale goes with points, and X is an index"):
        rhotree.dask.neighbors(index, 5, lengthscale=1.0)
    with pytest.raises(rhotree.InputError, match="order goes with points, and X is a saved index"):
        rhotree.dask.neighbors(tmp_path / "saved.rhotree", 5, order="maximin")
    with pytest.raises(rhotree.InputError, match="path is where an index is saved"):
        rhotree.dask.neighbors(tmp_path / "saved.rhotree", 5, path=tmp_path / "other")


def meet(folder, workers):
    """On a worker: let it read an index once so many have begun to."""
    from rhotree.dask import _worker

    original = _worker.load

    def load(*arguments):
        (pathlib.Path(folder) / f"{os.getpid()}.reads").touch()
        end = time.monotonic() + PATIENCE
        while len(list(pathlib.Path(folder).glob("*.reads"))) < workers:
            assert time.monotonic() < end, "it reads alone"
            time.sleep(0.01)
        return original(*arguments)

    _worker.load = load


def test_a_saved_index_is_read_by_all_workers_at_once(two, X, tmp_path):
    index = rhotree.Index(X, **FIELD)
    index.save(tmp_path / "saved.rhotree")
    two.run(meet, str(tmp_path), 2)
    answer = rhotree.dask.neighbors(tmp_path / "saved.rhotree", 5)
    assert len(list(tmp_path.glob("*.reads"))) == 2
    same(answer.compute(), index.query(5))


def test_new_points_may_be_a_dask_array(client, X):
    new = np.random.default_rng(2).random((90, 2))
    expected = rhotree.neighbors(X, 5, queries=new, **FIELD)
    blocks = da.from_array(new, chunks=(40, 1))
    answer = rhotree.dask.neighbors(X, 5, queries=blocks, **FIELD)
    assert answer.indices.chunks == ((40, 40, 10), (5,))
    same(answer.compute(), expected)
    unknown = blocks[blocks[:, 0] > 0.5]
    with pytest.raises(rhotree.InputError, match="compute_chunk_sizes"):
        rhotree.dask.neighbors(X, 5, queries=unknown, **FIELD)


def test_what_is_wrong_is_told_before_anything_is_computed(client, X):
    def refused(match, **arguments):
        with pytest.raises(rhotree.InputError, match=match):
            rhotree.dask.neighbors(X, **{"k": 3, **FIELD, **arguments})

    refused("k is 0: it must be at least 1", k=0)
    refused("tasks is 0", tasks=0)
    refused("threads is 0", threads=0)
    refused(r"ids\[1\] is 800: rows are numbered from 0 to 799", ids=[5, 800])
    refused("queries and ids exclude each other", ids=[5], queries=[[0.0, 0.0]])
    refused("queries has 1 dimensions: 2 are needed", queries=[[0.0]])
    refused(r"queries\[2\]\[0\] is nan", queries=[[0.0, 0.0], [0.0, 0.0], [np.nan, 0.0]])
    refused(r"queries has the shape \(4, 1\)", queries=da.zeros((4, 1)))
    refused(
        "order and factor exclude each other", order="maximin", factor=X, residual_variance=X[0]
    )


def test_without_a_client_there_is_no_cluster():
    script = "import rhotree.dask; rhotree.dask.neighbors([[0.0], [1.0]], 1, lengthscale=1.0)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert "InputError: client is needed: there is no current one" in done.stderr


def test_workers_write_the_answer(client, X, tmp_path):
    expected = rhotree.neighbors(X, 6, order="maximin", **FIELD)
    answer = rhotree.dask.neighbors(X, 6, order="maximin", tasks=5, **FIELD)
    for made in (answer, answer.persist()):
        folder = tmp_path / f"npy-{made is answer}"
        made.to_npy(folder)
        assert sorted(os.listdir(folder)) == ["distances.npy", "indices.npy"]
        np.testing.assert_array_equal(np.load(folder / "indices.npy"), expected.indices)
        np.testing.assert_array_equal(np.load(folder / "distances.npy"), expected.distances)
    with pytest.raises(rhotree.InputError, match="is there already"):
        answer.to_npy(folder)
    assert not list(tmp_path.glob("*.partial"))


@pytest.mark.skipif(sys.version_info < (3, 11), reason="zarr 3 needs Python 3.11")
@pytest.mark.parametrize("tasks", [1, 5])
def test_workers_write_zarr(client, X, tmp_path, tasks):
    zarr = pytest.importorskip("zarr")
    expected = rhotree.neighbors(X, 6, **FIELD)
    rhotree.dask.neighbors(X, 6, tasks=tasks, **FIELD).to_zarr(tmp_path / "answer.zarr")
    group = zarr.open_group(tmp_path / "answer.zarr", mode="r")
    np.testing.assert_array_equal(group["indices"][:], expected.indices)
    np.testing.assert_array_equal(group["distances"][:], expected.distances)
    assert os.listdir(tmp_path) == ["answer.zarr"]


@pytest.mark.parametrize("path", [None, "points.rhotree"])
def test_a_worker_that_is_killed_is_made_up_for(held_up, two, X, tmp_path, path):
    expected = rhotree.neighbors(X, 6, order="maximin", **FIELD)
    path = None if path is None else tmp_path / path
    answer = rhotree.dask.neighbors(X, 6, order="maximin", path=path, tasks=6, **FIELD).persist()
    await_(lambda: begun(held_up))
    os.kill(begun(held_up)[0], signal.SIGKILL)
    (held_up / "go").touch()
    same(answer.compute(), expected)


def test_a_worker_that_is_killed_while_files_are_written(held_up, two, X, tmp_path):
    expected = rhotree.neighbors(X, 6, **FIELD)
    answer = rhotree.dask.neighbors(X, 6, path=tmp_path / "points.rhotree", tasks=6, **FIELD)
    kept = answer.persist()
    await_(lambda: begun(held_up))
    victim = begun(held_up)[0]
    (held_up / "go").touch()
    os.kill(victim, signal.SIGKILL)
    kept.to_npy(tmp_path / "answer")
    np.testing.assert_array_equal(np.load(tmp_path / "answer" / "indices.npy"), expected.indices)


def test_a_worker_that_joins_late_takes_its_share(held_up, two, X, tmp_path):
    expected = rhotree.neighbors(X, 6, **FIELD)
    answer = rhotree.dask.neighbors(X, 6, path=tmp_path / "points.rhotree", tasks=8, **FIELD)
    before = set(two.nthreads())
    kept = answer.persist()
    await_(lambda: len(begun(held_up)) == 2)
    two.cluster.scale(3)
    await_(lambda: set(two.nthreads()) - before)
    # Those that were there are held up at one task each, whatever their threads.
    (late,) = set(two.nthreads()) - before
    futures = distributed.futures_of(kept.indices)
    await_(lambda: any(late in workers for workers in two.who_has(futures).values()))
    (held_up / "go").touch()
    same(kept.compute(), expected)


def test_one_search_at_a_time_runs_on_a_worker(held_up, two, X):
    answer = rhotree.dask.neighbors(X, 6, tasks=8, **FIELD).persist()
    await_(lambda: len(begun(held_up)) == 2)
    executing = two.run(
        lambda dask_worker: sum(
            task.state == "executing" for task in dask_worker.state.tasks.values()
        )
    )
    assert list(executing.values()) == [1, 1]
    (held_up / "go").touch()
    answer.compute()


def test_a_cancelled_search_ends(held_up, two):
    X = np.random.default_rng(1).random((40_000, 8))
    index = rhotree.Index(X, lengthscale=1.0, inducing=200)
    answer = rhotree.dask.neighbors(index, 50, predecessors=False, tasks=1, threads=1).persist()
    (held_up / "go").touch()
    await_(lambda: begun(held_up))
    answer.cancel()
    await_(lambda: list(held_up.glob("*.cancelled")))
    with pytest.raises(rhotree.ComputationError, match="cancelled"):
        answer.compute()


def test_an_index_that_was_sent_and_lost_is_an_error(held_up, two, X):
    answer = rhotree.dask.neighbors(X, 6, tasks=2, **FIELD).persist()
    await_(lambda: len(begun(held_up)) == 2)
    for process in begun(held_up):
        os.kill(process, signal.SIGKILL)
    with pytest.raises(rhotree.ComputationError, match="path that every worker sees") as caught:
        answer.compute()
    assert caught.value.code == "index-lost"


def failing(X, tmp_path, spoil):
    """The error of a search whose file was spoilt after it was made."""
    path = tmp_path / "points.rhotree"
    answer = rhotree.dask.neighbors(X, 3, path=path, order="random", tasks=3, **FIELD)
    spoil(path)
    with pytest.raises(
        (rhotree.ComputationError, rhotree.InputError), match=r"points\.rhotree"
    ) as caught:
        answer.to_npy(tmp_path / "answer")
    # Nothing stands there, half or whole.
    assert not (tmp_path / "answer").exists() and not list(tmp_path.glob("*.partial"))
    return caught.value


def test_a_file_that_vanishes(client, X, tmp_path):
    error = failing(X, tmp_path, pathlib.Path.unlink)
    assert error.code == "index-missing" and "isn't there on the worker tcp://" in str(error)


def test_an_order_that_vanishes(client, X, tmp_path):
    error = failing(X, tmp_path, lambda path: os.remove(f"{path}.order.npy"))
    assert error.code == "index-missing"


def test_a_file_that_is_replaced(client, X, tmp_path):
    error = failing(X, tmp_path, rhotree.Index(X[:-1], **FIELD).save)
    assert error.code == "index-replaced" and "its checksum is" in str(error)


def test_an_order_that_is_replaced(client, X, tmp_path):
    error = failing(X, tmp_path, lambda path: np.save(f"{path}.order.npy", np.arange(len(X))[::-1]))
    assert error.code == "index-replaced"


@pytest.mark.parametrize("place", [0.3, 0.9])
def test_a_file_that_is_altered(client, X, tmp_path, place):
    def alter(path):
        data = bytearray(path.read_bytes())
        data[int(place * len(data))] ^= 16
        path.write_bytes(data)

    assert failing(X, tmp_path, alter).code == "checksum"


def test_a_file_that_is_cut_off(client, X, tmp_path):
    error = failing(X, tmp_path, lambda path: path.write_bytes(path.read_bytes()[:1000]))
    assert error.code == "index-replaced"


def test_a_saved_index_that_isnt_there(client, tmp_path):
    with pytest.raises(rhotree.ComputationError, match=r"none\.rhotree isn't there"):
        rhotree.dask.neighbors(tmp_path / "none.rhotree", 3)


def test_an_answer_that_cant_be_written(client, X, tmp_path):
    answer = rhotree.dask.neighbors(X, 3, **FIELD)
    with pytest.raises(FileNotFoundError):
        answer.to_npy(tmp_path / "no-folder" / "answer")


# Copies in other parts, which tie; far from the origin, so that another centre shows.
COPIES = np.tile(1e3 + np.random.default_rng(3).random((200, 2)), (3, 1))


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"predecessors": False},
        {"k": 130},
        {"inducing": COPIES[:200:9], "predecessors": False},
        {"inducing": 0},
        {"selection": "random", "seed": 3, "tasks": 1},
        {"precision": "float32", "predecessors": False, "variance": 2.0},
        {"ids": [7, 599, 0, 7, 300], "predecessors": False},
        {"ids": np.arange(100, 500, 3)[::-1], "covariance": "rbf"},
        {"queries": 1e3 + np.random.default_rng(2).random((90, 2))},
        {"queries": da.from_array(COPIES[5:90] + 1e-3, chunks=(40, 1))},
        {"metric": "correlation", "inducing": "auto", "lengthscale": [0.1, 0.3]},
        {"metric": "euclidean", "inducing": "auto", "predecessors": False},
    ],
    ids=lambda arguments: "-".join(arguments) or "plain",
)
def test_points_that_are_spread_have_the_answer_of_one_machine(client, tmp_path, arguments):
    arguments = {"k": 6, "tasks": 3, **FIELD, **arguments}
    alone = {name: value for name, value in arguments.items() if name != "tasks"}
    if isinstance(alone.get("queries"), da.Array):
        alone["queries"] = alone["queries"].compute()
    expected = rhotree.neighbors(COPIES, **alone)
    # Parts of 200 points, and of 85 or 86.
    blocks = da.from_array(COPIES, chunks=(77, 1))
    for X, parts, path in [(COPIES, 3, None), (blocks, 7, tmp_path / "parts")]:
        answer = rhotree.dask.neighbors(X, parts=parts, path=path, **arguments)
        computed = answer.compute()
        same(computed, expected)
        assert computed.conditioning == expected.conditioning
        assert repr(computed) == repr(expected)
    assert sorted(os.listdir(path)) == [f"part-{number:04}.rhotree" for number in range(7)]


def test_points_of_a_dask_array_are_spread_without_a_word(client, X, tmp_path):
    expected = rhotree.neighbors(X, 5, **FIELD)
    answer = rhotree.dask.neighbors(da.from_array(X, chunks=(300, 2)), 5, **FIELD)
    np.testing.assert_array_equal(answer.indices.compute(), expected.indices)
    assert int(answer.counts.sum().compute()) == expected.counts.sum()
    answer.to_npy(tmp_path / "answer")
    np.testing.assert_array_equal(
        np.load(tmp_path / "answer" / "distances.npy"), expected.distances
    )
    done = answer.persist().compute().statistics
    assert done.correlations + done.scanned + done.screened_pairs > 800
    # A point each, and a part for each worker where nobody says.
    same(
        rhotree.dask.neighbors(X[:30], 5, parts=99, lengthscale=0.1).compute(),
        rhotree.neighbors(X[:30], 5, lengthscale=0.1),
    )


@pytest.mark.parametrize("path", [None, "parts"])
def test_parts_of_a_worker_that_is_killed_are_made_up_for(held_up, two, tmp_path, path):
    expected = rhotree.neighbors(COPIES, 6, **FIELD)
    path = None if path is None else tmp_path / path
    blocks = da.from_array(COPIES, chunks=(200, 2))
    answer = rhotree.dask.neighbors(blocks, 6, parts=4, path=path, tasks=3, **FIELD).persist()
    await_(lambda: begun(held_up))
    os.kill(begun(held_up)[0], signal.SIGKILL)
    (held_up / "go").touch()
    same(answer.compute(), expected)


@pytest.mark.parametrize("code", ["index-missing", "index-replaced", "checksum"])
def test_a_part_that_is_gone_has_its_name(client, X, tmp_path, code):
    answer = rhotree.dask.neighbors(X, 3, parts=6, path=tmp_path / "parts", tasks=2, **FIELD)
    # Of six parts two workers hold four.
    for part in (tmp_path / "parts").iterdir():
        if code == "index-missing":
            part.unlink()
        elif code == "index-replaced":
            rhotree.Index(X[:-1], **FIELD).save(part)
        else:
            data = bytearray(part.read_bytes())
            data[len(data) // 2] ^= 16
            part.write_bytes(data)
    with pytest.raises(
        (rhotree.ComputationError, rhotree.InputError), match=r"part-000\d\.rhotree"
    ) as caught:
        answer.compute()
    assert caught.value.code == code


def test_what_is_wrong_with_points_that_are_spread(client, X, monkeypatch):
    def refused(match, points=X, **arguments):
        with pytest.raises(rhotree.InputError, match=match):
            rhotree.dask.neighbors(points, **{"k": 3, "parts": 3, **FIELD, **arguments})

    refused("parts is 0", parts=0)
    refused("parts goes with points", points=rhotree.Index(X, **FIELD))
    refused("order doesn't go with points that are spread", order="maximin")
    refused("factor doesn't go with points that are spread", factor=X, residual_variance=X[:, 0])
    refused("precision is 'float16'", precision="float16")
    refused("lengthscale is needed", lengthscale=None)
    refused("lengthscale.* is -1", lengthscale=-1.0)
    refused("inducing has 3 dimensions where the points have 2", inducing=np.ones((2, 3)))
    refused("metric 'correlation' has no inducing points", metric="correlation")
    refused("queries has 1 dimensions: 2 are needed", queries=[[0.0]])
    refused(r"ids\[1\] is 800", ids=[5, 800])
    refused("X is empty", points=da.zeros((0, 2)))
    refused(r"X has the shape \(4,\)", points=da.zeros(4))
    blocks = da.from_array(X, chunks=(100, 2))
    refused("compute_chunk_sizes", points=blocks[blocks[:, 0] > 0.5])
    broken = X.copy()
    broken[500, 1] = np.inf
    refused(r"X\[500\]\[1\] is inf", points=broken)
    broken[500, 1] = 1e300
    refused(
        r"X\[500\]\[1\] divided by its length scale",
        points=broken,
        precision="float32",
        inducing=X[:9],
    )
    # Inducing points are chosen where all coordinates fit; given ones need no such place.
    monkeypatch.setattr(_spread, "MOST_GATHERED", blocks.nbytes - 1)
    refused("inducing is 40: .* give the inducing points themselves", points=blocks)
    rhotree.dask.neighbors(blocks, 3, lengthscale=0.1, inducing=X[:9])


def test_medians_of_blocks_are_values_of_the_points(client):
    X = np.random.default_rng(4).normal(size=(501, 3)) ** 5
    X[:, 1] = np.round(X[:, 1])
    X[:200, 2] = -0.0
    for rows in (1, 2, 500, 501):
        blocks = _blocks.Blocks.of(client, da.from_array(X[:rows], chunks=(99, 2)), 4)
        np.testing.assert_array_equal(blocks.medians(), np.sort(X[:rows], axis=0)[(rows - 1) // 2])
    np.testing.assert_array_equal(_blocks.from_keys(_blocks.to_keys(X)), X)


def test_conditioning_is_that_of_all_points(client):
    # A point that is nearly explained, and one far away in the other part.
    X = np.array([[0.0], [0.1], [50.0], [51.0]])
    arguments = {"lengthscale": 1.0, "inducing": [[0.01]], "precision": "float32", "parts": 2}
    answer = rhotree.dask.neighbors(X, 1, **arguments)
    del arguments["parts"]
    assert answer.conditioning == rhotree.neighbors(X, 1, **arguments).conditioning


def test_what_parts_have_found_is_merged_by_what_it_was_selected_by():
    def told(*found):
        counts = asdict(rhotree.SearchStatistics())
        parts = [(np.array([rows]), np.array([values]), counts) for rows, values in found]
        return _parts.tell(parts, False)[0][0].tolist()

    # Two |rho| that have one distance: the nearer is taken, and beside the other it is listed by row.
    far, near = 0.3, np.nextafter(0.3, 1.0)
    assert np.sqrt(1 - near) == np.sqrt(1 - far)
    assert told(([0, -1], [far, -np.inf]), ([5, 4], [0.4, near])) == [5, 4]
    none = -np.inf
    assert told(([0, -1, -1], [far, none, none]), ([5, 4, -1], [0.4, near, none])) == [5, 0, 4]
    # Of one |rho| the lower row is taken.
    assert told(([3], [far]), ([7], [far])) == [3]


def test_ranges_are_whole_and_cost_the_same():
    for queries, tasks in [(1, 1), (1, 9), (100, 7), (10_000, 4), (123_457, 16), (1_000_000, 200)]:
        places = np.arange(queries)
        for predecessors in (False, True):
            for listed in (None, False, True):
                cost = _ranges.costs(places, queries, 30, predecessors=predecessors, listed=listed)
                bounds = _ranges.balanced(cost, tasks)
                assert bounds[0][0] == 0 and bounds[-1][1] == queries and len(bounds) <= tasks
                for (_, stop), (start, _) in pairwise(bounds):
                    assert stop == start
                if queries >= 1000 * tasks:
                    each = [cost[start:stop].sum() for start, stop in bounds]
                    assert len(each) == tasks and max(each) < 1.3 * min(each)


def test_errors_come_back_whole_from_another_process():
    error = rhotree.ComputationError("gone", "index-missing")
    assert pickle.loads(pickle.dumps(error)).code == "index-missing"
