"""Breaking a command off: it leaves nothing half written, says so in a line, and ends at once."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

from graphbuilder import early_end, unfinished

#: So many seconds a command has to end by itself. One that waits for an engine in memory, which does not
#: listen, is ended then.
_GRACE = 1.0


class Interrupted(BaseException):
    """Somebody broke the command off; no code takes it for a mistake."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        #: What shells take for the end by a signal.
        self.exit_code = 128 + number


@contextlib.contextmanager
def interruptible(say: Callable[[], None]) -> Iterator[None]:
    """Raise `Interrupted` where the command is when it is broken off; where it does not hear that, end it.

    Parameters
    ----------
    say
        Tells the user that the command was broken off.
    """
    listening = [each for each in unfinished.SIGNALS if _ends_a_run(signal.getsignal(each))]
    if not listening or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {each: signal.getsignal(each) for each in listening}
    with _watched(say):
        try:
            for each in listening:
                signal.signal(each, _interrupt)
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


@contextlib.contextmanager
def _watched(say: Callable[[], None]) -> Iterator[None]:
    if os.name != "posix":  # a pipe cannot tell of signals elsewhere
        yield
        return
    read, write = os.pipe()
    os.set_blocking(write, False)
    ended = threading.Event()
    thread = threading.Thread(target=_watch, args=(read, ended, say), daemon=True, name="graphbuilder end")
    woken = signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        signal.set_wakeup_fd(woken)
        os.close(write)
        thread.join()
        os.close(read)


def _ends_a_run(handler: object) -> bool:
    """Whether nobody else listens, and a shell did not ask for deaf commands, as `nohup` does."""
    return handler in (signal.SIG_DFL, signal.default_int_handler, early_end.end)


def _interrupt(number: int, frame: FrameType | None) -> None:
    for each in unfinished.SIGNALS:
        if signal.getsignal(each) is _interrupt:
            signal.signal(each, signal.SIG_IGN)  # once is enough: it is ending
    raise Interrupted(number)


def _watch(read: int, ended: threading.Event, say: Callable[[], None]) -> None:
    """Wait for a signal, of which the system tells also where the program itself is not listening."""
    while numbers := os.read(read, 1):
        if numbers[0] in map(int, unfinished.SIGNALS) and not ended.wait(_GRACE):
            with unfinished.cleared_away():
                if not ended.is_set():
                    say()
                    os._exit(128 + numbers[0])
