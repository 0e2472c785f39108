"""Ctrl-C at any moment: exit code 130, one line, all files or none, and no temporary one left."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuilder import limits, unfinished
from graphbuilder.cli import main
from tests.conftest import LAKE

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Commands that listen, also where the tests were started with `&` or `nohup`, which make them deaf."""
    deaf = [each for each in unfinished.SIGNALS if signal.getsignal(each) is signal.SIG_IGN]
    for each in deaf:
        signal.signal(each, signal.SIG_DFL)
    yield
    for each in deaf:
        signal.signal(each, signal.SIG_IGN)


#: Breaks a command off right when it is about to do something with a file for the so-manieth time.
AT_A_MOMENT = """
import os, signal, sys
from graphbuilder.cli import main

event, place, left, number = sys.argv[1], sys.argv[2], [int(sys.argv[3])], int(sys.argv[4])

def heard(name, arguments):
    paths = [os.fsdecode(each) for each in arguments[:2] if isinstance(each, (str, bytes, os.PathLike))]
    if name == event and left[0] and any(place in each for each in paths):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), number)

sys.addaudithook(heard)
sys.argv[1:] = sys.argv[5:]
main(prog_name="graphbuilder")
"""


def broken_off(
    folder: Path, moment: tuple[str, str, int], *arguments: str, number: int = signal.SIGINT
) -> tuple[int, str]:
    """How a command ends that is broken off at a moment, and what it says."""
    event, place, count = moment
    given = [event, place, str(count), str(int(number)), *arguments]
    ran = subprocess.run(
        [sys.executable, "-c", AT_A_MOMENT, *given], cwd=folder, capture_output=True, text=True, check=False
    )
    return ran.returncode, ran.stderr


def files_in(folder: Path) -> list[str]:
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*"))


#: Before the folder is there, and before the first and the last file is begun.
MOMENTS = [("os.mkdir", "out", 1), *(("open", ".graphbuilder-", count) for count in (1, 3))]


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_build_that_is_broken_off_leaves_nothing(tmp_path: Path, moment: tuple[str, str, int]) -> None:
    code, said = broken_off(tmp_path, moment, "build", str(LAKE), "-o", "out", "-l", "nl")
    assert (code, said) == (130, "afgebroken\n")
    assert files_in(tmp_path) == []


@pytest.mark.parametrize("count", [1, 2])
def test_files_take_their_places_together_even_then(tmp_path: Path, count: int) -> None:
    code, said = broken_off(tmp_path, ("os.rename", "graph.", count), "build", str(LAKE), "-o", "out")
    assert (code, said) == (130, "interrupted\n")
    assert files_in(tmp_path) == ["out", "out/graph.html", "out/graph.trig", "out/graph.ttl"]


@pytest.mark.parametrize("moment", [("os.mkdir", ".st.", 1), ("os.mkdir", "new", 1), ("os.rename", "new", 1)])
def test_a_store_is_whole_or_not_there(tmp_path: Path, moment: tuple[str, str, int]) -> None:
    code, said = broken_off(tmp_path, moment, "export", "-g", str(LAKE), "--store", "st")
    assert (code, said) == (130, "interrupted\n")
    left = [each for each in files_in(tmp_path) if "/" not in each]
    assert left == (["st"] if moment[0] == "os.rename" else [])


def test_tables_of_a_workbook_are_all_written_or_none(tmp_path: Path) -> None:
    book = tmp_path / "own.xlsx"
    for arguments in (["init", str(tmp_path / "own")], ["workbook", str(tmp_path / "own"), "-o", str(book)]):
        assert CliRunner().invoke(main, arguments).exit_code == 0
    before = files_in(tmp_path)
    code, said = broken_off(
        tmp_path, ("open", ".graphbuilder-", 2), "tables", str(book), "-o", str(tmp_path / "new")
    )
    assert (code, said) == (130, "interrupted\n")
    assert files_in(tmp_path) == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_whoever_ends_it_otherwise_finds_nothing_either(tmp_path: Path, number: int) -> None:
    moment = ("open", ".graphbuilder-", 1)
    code, said = broken_off(tmp_path, moment, "export", "-g", str(LAKE), "-o", "graph.ttl", number=number)
    assert (code, said) == (128 + number, "interrupted\n")
    assert files_in(tmp_path) == []


@pytest.mark.parametrize(
    "moment", [("os.mkdir", "graphbuilder-", 1), ("open", "role-holder.rq", 1), ("", "", 1)]
)
def test_what_is_too_large_for_memory_leaves_nothing_on_disk(
    tmp_path: Path, moment: tuple[str, str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Broken off when its folder is made, and when it is there; and when it is not broken off."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv(limits.IN_MEMORY.name, "3")
    code, _ = broken_off(tmp_path, moment, "query", "deadlines", "-g", str(LAKE))
    assert code == (130 if moment[0] else 0)
    assert files_in(tmp_path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how large a program is")
def test_a_question_is_broken_off_while_it_is_answered(tmp_path: Path) -> None:
    endless = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    arguments = ["query", endless, "-g", str(LAKE), "--timeout", "200"]
    # How large the program is is looked at once before the answer is made, and then now and then.
    code, said = broken_off(tmp_path, ("open", "statm", 3), *arguments)
    assert (code, said) == (130, "interrupted\n")


def test_who_broke_it_off_twice_is_not_heard_twice(tmp_path: Path) -> None:
    twice = AT_A_MOMENT.replace(
        "os.kill(os.getpid(), number)", "[os.kill(os.getpid(), number) for _ in 'ab']"
    )
    given = ["open", ".graphbuilder-", "1", "2", "export", "-g", str(LAKE), "-o", "graph.ttl"]
    ran = subprocess.run(
        [sys.executable, "-c", twice, *given], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (130, "interrupted\n")
    assert files_in(tmp_path) == []


def test_a_command_that_was_told_not_to_listen_goes_on(tmp_path: Path) -> None:
    deaf = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n" + AT_A_MOMENT
    given = ["open", ".graphbuilder-", "1", "2", "export", "-g", str(LAKE), "-o", "graph.ttl"]
    ran = subprocess.run([sys.executable, "-c", deaf, *given], cwd=tmp_path, capture_output=True, check=False)
    assert ran.returncode == 0
    assert files_in(tmp_path) == ["graph.ttl"]


#: Breaks a command off when a module is loaded, or when it has said all and Python ends.
WHILE_LOADING = """
import atexit, importlib.abc, os, signal, sys
wanted = sys.argv[1]
from graphbuilder.__main__ import run

class Watch(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == wanted:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Watch())
if wanted == "end":
    atexit.register(os.kill, os.getpid(), signal.SIGINT)
sys.argv[1:] = sys.argv[2:]
run()
"""


@pytest.mark.parametrize("moment", ["graphbuilder.cli", "click", "graphbuilder.api", "pyoxigraph", "end"])
def test_ctrl_c_while_a_command_is_loaded_or_ends_gives_the_line_too(moment: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", WHILE_LOADING, moment, "query", "deadlines"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr.splitlines()[-1:]) == (130, ["interrupted"])
    assert "Traceback" not in ran.stderr


def test_little_of_a_command_is_loaded_before_it_hears_ctrl_c() -> None:
    loaded = (
        "import graphbuilder.__main__, sys; print(*sorted(each for each in sys.modules if 'graphb' in each))"
    )
    ran = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    ours = [each for each in ran.stdout.split() if "finder" not in each]
    assert ours == [
        "graphbuilder",
        "graphbuilder.__main__",
        "graphbuilder.early_end",
        "graphbuilder.garbage_collection",
    ]


def test_ctrl_c_while_a_module_is_being_loaded_is_no_mistake_of_it() -> None:
    begun = "sys.modules['graphbuilder.unfinished'] = types.ModuleType('it has just been begun')"
    heard = f"import sys, types; {begun}; from graphbuilder import early_end; early_end.end(2, None)"
    ran = subprocess.run([sys.executable, "-c", heard], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (130, "interrupted\n")


def test_the_library_leaves_signals_as_they_were() -> None:
    before = signal.getsignal(signal.SIGINT)
    CliRunner().invoke(main, ["queries"])
    assert signal.getsignal(signal.SIGINT) is before
    assert not [each for each in threading.enumerate() if each.name == "graphbuilder end"]


def test_publishing_that_is_broken_off_ends_at_once(tmp_path: Path) -> None:
    asked, over = threading.Event(), threading.Event()

    class Silent(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.set()
            over.wait(60)

        do_POST = do_GET

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/query"
    command = [sys.executable, "-m", "graphbuilder", "publish", str(LAKE), address]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        assert asked.wait(60)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    over.set()
    server.shutdown()
    assert (process.returncode, said) == (130, "interrupted\n")


#: An engine in the thread that hears signals, which Python hears of when the engine is done: never.
DEAF = """
import os, signal, sys, threading
import pyoxigraph
from graphbuilder.cli import interrupting

store = pyoxigraph.Store()
node = pyoxigraph.NamedNode
store.extend(pyoxigraph.Quad(node(f"a:{n}"), node("a:p"), node(f"a:{n}")) for n in range(1000))
try:
    with interrupting.interruptible(lambda: print("interrupted", file=sys.stderr)):
        threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
        list(store.query("SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"))
except interrupting.Interrupted as interrupted:  # the signal came before the question
    print("interrupted", file=sys.stderr)
    sys.exit(interrupted.exit_code)
"""


def test_an_engine_that_does_not_listen_is_ended_too(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", DEAF], capture_output=True, text=True, check=False, timeout=100
    )
    assert (ran.returncode, ran.stderr) == (130, "interrupted\n")
