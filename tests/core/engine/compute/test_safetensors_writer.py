"""What is written as a safetensors file is one."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import load

from intarsia.core.engine.compute.safetensors_writer import chunks_of


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16, torch.int64])
def test_the_file_is_what_its_format_says(dtype: torch.dtype) -> None:
    state = {"x": torch.arange(6).reshape(2, 3).to(dtype), "empty": torch.zeros(0, dtype=dtype)}
    read = load(b"".join(chunks_of(state, {"who": "me"})))
    assert all(torch.equal(read[key], value) for key, value in state.items())
