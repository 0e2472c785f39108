"""What is written over keeps its links, its rights and, where the writing fails, its content."""

from __future__ import annotations

import contextlib
import os
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from graphbuilder import api, files, unfinished
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError
from graphbuilder.graph.saving import save_store
from graphbuilder.graph.store import Graph
from tests.conftest import LAKE, Tables
from tests.rights import as_nobody

pytestmark = pytest.mark.slow

Writer = Callable[[Path], object]
WRITERS: dict[str, Writer] = {
    "draw": lambda path: api.draw(LAKE, path),
    "workbook": lambda path: api.workbook(LAKE, path),
    "passages": lambda path: api.passages(LAKE / "brief.txt", source="brief", output=path),
    "export": lambda path: files.write({path: api.export(LAKE)}),
}
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="LEFT OUT: rights are of another kind here")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@POSIX
@pytest.mark.parametrize("writer", WRITERS.values(), ids=list(WRITERS))
def test_what_a_link_leads_to_is_written_and_the_link_stays(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    target = tmp_path / "shared" / "file"
    target.touch()
    target.chmod(0o664)
    middle, link = tmp_path / "middle", tmp_path / "link"
    middle.symlink_to(Path("shared", "file"))
    link.symlink_to(middle)
    writer(link)
    assert (link.is_symlink(), middle.is_symlink(), target.is_symlink()) == (True, True, False)
    assert target.stat().st_size
    assert rights(target) == 0o664
    assert [each.name for each in target.parent.iterdir()] == ["file"]


def test_a_link_that_leads_to_nothing_yet_leads_to_the_new_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(Path("not", "yet", "file"))
    files.write({link: b"new"})
    assert link.is_symlink()
    assert (tmp_path / "not" / "yet" / "file").read_bytes() == b"new"


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="LEFT OUT: no other file system here")
def test_a_link_may_lead_to_another_file_system(tmp_path: Path) -> None:
    target = Path("/dev/shm") / f"graphbuilder-test-{os.getpid()}"
    link = tmp_path / "link"
    link.symlink_to(target)
    try:
        files.write({link: b"new"})
        assert target.read_bytes() == b"new"
    finally:
        target.unlink(missing_ok=True)


def test_links_in_a_circle_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(GraphbuilderError, match="cannot be written: "):
        files.write({tmp_path / "a": b"new"})
    assert (tmp_path / "a").is_symlink()


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_a_file_that_is_written_over_keeps_its_rights(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(mode)
    files.write({path: b"new"})
    assert (path.read_bytes(), rights(path)) == (b"new", mode)


@POSIX
@pytest.mark.parametrize("mask, mode", [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600)])
def test_a_new_file_has_the_rights_that_new_files_have(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        files.write({tmp_path / "file": b"new"})
    finally:
        os.umask(before)
    assert rights(tmp_path / "file") == mode


def test_a_write_protected_folder_is_an_error(tmp_path: Path) -> None:
    files.write({tmp_path / "file": b"what is loaded late is loaded now"})

    def is_refused() -> bool:
        try:
            files.write({Path(folder) / "file": b"new"})
        except GraphbuilderError as error:
            return [each.code for each in error.problems] == ["unwritable"]
        return False

    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        try:
            assert as_nobody(is_refused)
        finally:
            Path(folder).chmod(0o755)


def test_a_file_where_a_folder_should_be_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(GraphbuilderError, match="Not a directory"):
        files.write({tmp_path / "file" / "new": b"new"})
    with pytest.raises(GraphbuilderError, match="Is a directory"):
        files.write({tmp_path: b"new"})


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="LEFT OUT: there is no /dev/full here")
def test_where_one_of_several_cannot_be_written_none_is(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with pytest.raises(GraphbuilderError, match="No space left"):
        files.write({path: b"new", Path("/dev/full"): b"new"})
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_passages_that_are_added_at_the_same_moment_are_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, write = tmp_path / "passages.csv", files.write
    api.passages(LAKE / "antwoord.txt", source="antwoord", output=path)
    theirs = path.read_bytes() + b"other/S1,other,,,0,5,,sentence,\n"

    def after_theirs(*given: Any) -> None:
        path.write_bytes(theirs)
        write(*given)

    monkeypatch.setattr(files, "write", after_theirs)
    with pytest.raises(GraphbuilderError, match="meanwhile"):
        api.passages(LAKE / "brief.txt", source="brief", output=path)
    assert path.read_bytes() == theirs


@POSIX
def test_a_pipe_is_written_straight(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    api.workbook(LAKE, pipe)
    reader.join(timeout=30)
    assert got[0].startswith(b"PK")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="LEFT OUT: there is no /dev/stdout here")
@pytest.mark.parametrize("led", ["> out", ">> out", "| cat > out"])
def test_standard_output_as_a_file_holds_nothing_else(tmp_path: Path, led: str) -> None:
    line = (
        f"'{sys.executable}' -m graphbuilder passages '{LAKE}/brief.txt' --source brief -o /dev/stdout {led}"
    )
    (tmp_path / "out").write_bytes(b"before\n" if led.startswith(">>") else b"")
    done = subprocess.run(["bash", "-c", line], cwd=tmp_path, capture_output=True, check=False)
    written = (tmp_path / "out").read_bytes().removeprefix(b"before\n")
    assert written == api.passages(LAKE / "brief.txt", source="brief").table().encode()
    assert done.stderr.endswith(b"written: /dev/stdout\n")
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


@POSIX
def test_a_store_keeps_its_link_and_its_rights(lake: Graph, tmp_path: Path) -> None:
    save_store(lake, tmp_path / "store")
    (tmp_path / "store").chmod(0o2770)
    for each in (tmp_path / "store").iterdir():
        each.chmod(0o660)
    (tmp_path / "link").symlink_to("store")
    save_store(lake, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert rights(tmp_path / "store") == 0o2770
    assert {rights(each) for each in (tmp_path / "store").iterdir()} == {0o660}


@POSIX
@pytest.mark.parametrize(
    "name, command",
    [
        ("dataset.toml", ["check"]),
        ("statements.csv", ["check"]),
        ("ontology.ttl", ["check"]),
        ("brief.txt", ["check"]),
        ("statements.csv", ["workbook", "-o", os.devnull]),
        ("statements.csv", ["tables", "lake.xlsx", "-o"]),
    ],
)
def test_a_pipe_in_the_place_of_a_file_of_a_dataset_is_not_waited_for(
    tables: Tables, name: str, command: list[str]
) -> None:
    if command[0] == "tables":
        api.workbook(tables.folder, tables.folder.parent / "lake.xlsx")
    path = tables.folder / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    done = subprocess.run(
        [sys.executable, "-m", "graphbuilder", *command, str(tables.folder)],
        cwd=tables.folder.parent,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert f"{path}: error: this is a pipe or a device, not a file" in done.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="LEFT OUT: there is no /dev/zero here")
def test_a_text_without_end_is_read_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHBUILDER_FILE_MB", "1")
    with pytest.raises(GraphbuilderError, match="larger than 1 MB"):
        api.passages("/dev/zero", source="brief")
    with pytest.raises(GraphbuilderError, match="larger than 1 MB"):
        api.check(LAKE, sources={"brief": "/dev/zero"})


@POSIX
@pytest.mark.parametrize(
    "arguments",
    [
        ("passages", "https://x.example/a.pdf", "--source", "brief"),
        ("check", "{}", "--source", "brief=https://x.example/a.pdf"),
        ("redact", "https://x.example/a.pdf", "--source", "brief", "-o", "{}/a.txt", "--gaps", "{}/gaps.csv",
         "--names", "{}/brief.txt"),
    ],
)  # fmt: skip
def test_an_address_in_the_place_of_a_file_is_not_fetched_and_said_so(
    tables: Tables, arguments: tuple[str, ...]
) -> None:
    done = CliRunner().invoke(main, [each.format(tables.folder) for each in arguments])
    assert done.exit_code == 1
    said = (
        "this is an address on the web, and nothing is fetched: save what is there as a file, and name that"
    )
    assert f"https://x.example/a.pdf: error: {said}\n" in done.stderr


def test_a_pipe_that_the_user_names_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(b"The minister cooperates."))
    writer.start()
    found = api.passages(pipe, source="brief")
    writer.join(timeout=30)
    assert list(found.texts.values()) == ["The minister cooperates."]


@POSIX
@pytest.mark.parametrize("mode", [0o000, 0o111, 0o444])
def test_a_folder_that_the_user_may_not_read_is_said_so(tables: Tables, mode: int) -> None:
    command = ["check", str(tables.folder)]
    assert CliRunner().invoke(main, command).exit_code == 0  # what is loaded late is loaded now

    def is_told() -> bool:
        done = CliRunner().invoke(main, command)
        return done.exit_code == 1 and "error: cannot be read: Permission denied" in done.stderr

    folders = [tables.folder.parent, *list(tables.folder.parents)[1:3]]
    rights_before = [rights(each) for each in folders]
    for each in folders:  # which pytest makes for its user alone
        each.chmod(0o755)
    tables.folder.chmod(mode)
    try:
        assert as_nobody(is_told)
    finally:
        tables.folder.chmod(0o755)
        for each, before in zip(folders, rights_before):
            each.chmod(before)


@pytest.mark.skipif(sys.platform == "win32", reason="no locks of folders there")
def test_between_looking_and_writing_nobody_else_puts_a_file_in_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two who looked at the same moment found it as it was: the second lost what the first wrote."""
    table = tmp_path / "table.csv"
    table.write_text("old", "utf-8")
    before = files.state([table])
    is_changed = files._is_changed
    both = threading.Barrier(2)
    said: list[str] = []

    def looked(path: Path, since: dict[Path, str]) -> bool:
        found = is_changed(path, since)
        with contextlib.suppress(threading.BrokenBarrierError):
            both.wait(0.5)  # for the other to look, if it can
        return found

    def write(text: str) -> None:
        try:
            files.write({table: text.encode()}, before)
            said.append(text)
        except GraphbuilderError as error:
            said.append(error.problems[0].code)

    monkeypatch.setattr(files, "_is_changed", looked)
    monkeypatch.setattr(unfinished, "_LOCK", contextlib.nullcontext())  # as two runs have one each
    writers = [threading.Thread(target=write, args=[text]) for text in ("mine", "theirs")]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    assert sorted(said) in (["changed-meanwhile", "mine"], ["changed-meanwhile", "theirs"])
    assert table.read_text("utf-8") in said


@pytest.mark.skipif(sys.platform == "win32", reason="no locks of folders there")
def test_who_keeps_a_folder_to_himself_does_not_hold_up_others_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    monkeypatch.setattr(files, "_LONGEST_WAIT", 0.05)
    place = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(place, fcntl.LOCK_EX)
    with pytest.raises(GraphbuilderError) as error:
        files.write({tmp_path / "table.csv": b"new"})
    os.close(place)
    assert error.value.problems[0].code == "unwritable"
    assert list(tmp_path.iterdir()) == []
