"""Owns how a decoder's process ends itself once a file has taken more than it may."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys

import psutil

if sys.platform != "win32":
    import resource

# What a parent sees of a process that has used up its time.
OUT_OF_TIME = (1,) if sys.platform == "win32" else (-signal.SIGPROF,)
_WAITING = 10  # the time on the clock, in times that the processor may work: others work too
_ROOM = 512 << 20  # for libraries that a decoder loads, and stacks of its threads


def limit(seconds: float, most_bytes: int) -> None:
    """From now on so much time and memory may be taken, beside what this process has.

    Processor time where the system counts it, so that a busy computer refuses nothing.
    """
    faulthandler.dump_traceback_later(_WAITING * seconds, exit=True, file=_NOWHERE)
    if sys.platform == "win32":
        return
    signal.setitimer(signal.ITIMER_PROF, seconds)
    if sys.platform == "linux":  # elsewhere the system does not hold such a limit
        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        taken = int(psutil.Process().memory_info().data)
        resource.setrlimit(resource.RLIMIT_DATA, (taken + most_bytes + _ROOM, most))


def lift() -> None:
    """The file is open: what is left to do is bounded by its pixels."""
    faulthandler.cancel_dump_traceback_later()
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, 0)


_NOWHERE = os.open(os.devnull, os.O_WRONLY)
