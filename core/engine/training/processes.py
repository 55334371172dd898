"""Owns what a training knows of where it runs: its processes, and what computes."""

from __future__ import annotations

import os
import platform

import torch
from accelerate import PartialState


def is_first_process() -> bool:
    """Whether this is the one process of a training that writes and speaks."""
    return bool(_here().is_main_process)


def process_count() -> int:
    """How many processes train together."""
    return int(_here().num_processes)


def _here() -> PartialState:
    return PartialState(cpu=not torch.cuda.is_available())


def hardware() -> str:
    """What computes here, in words."""
    together = f"{process_count()} processes, " if process_count() > 1 else ""
    if torch.cuda.is_available():
        names = {torch.cuda.get_device_name(k) for k in range(torch.cuda.device_count())}
        return f"{together}{torch.cuda.device_count()} x {', '.join(sorted(names))}"
    threads = f"{torch.get_num_threads()} of {os.cpu_count()} CPU threads"
    return f"{together}{threads}{' each' if together else ''}, {platform.machine()}"
