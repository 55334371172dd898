"""Owns FLUX.2 klein's text encoder, Qwen3 4B: its published folders, and a text as klein reads it.

As `Flux2KleinPipeline` of diffusers has it (Apache-2.0): Qwen3's chat without thinking, filled up
to 512 tokens, three hidden states side by side.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3Model

from intarsia.core.engine.compute.filled_network import filled_network
from intarsia.core.engine.compute.transformers_folder import folder_settings
from intarsia.core.engine.compute.weights import State, load_state
from intarsia.core.wire.errors import BadWeights

LAYERS = (9, 18, 27)  # how many layers a hidden state has been through
TOKENS = 512
WORD_BLOCKS = ("layers",)
_CHAT = "<|im_start|>user\n{}<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n"
_PADDING = "<|endoftext|>"
_AGAIN = "Install the pack again."
_NO_SETTINGS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError)


@dataclass(frozen=True)
class KleinReader:
    """The text encoder as far as klein reads it, and what turns words into its numbers."""

    network: Qwen3Model
    tokenizer: PreTrainedTokenizerFast

    @property
    def modules(self) -> tuple[nn.Module, ...]:
        return (self.network,)


def open_reader(folder: Path) -> KleinReader:
    """The encoder of a pack with `text_encoder` and `tokenizer`. Raises BadWeights."""
    state = _table(folder / "text_encoder")
    settings = folder_settings(folder / "text_encoder")
    settings["num_hidden_layers"] = max(LAYERS)
    try:
        config = Qwen3Config(**{k: v for k, v in settings.items() if k != "layer_types"})
        network = filled_network(lambda: Qwen3Model(config), state, source="text_encoder")
    except _NO_SETTINGS as error:
        raise BadWeights("The settings of text_encoder mean no such network.", _AGAIN) from error
    return KleinReader(network, _tokenizer(folder / "tokenizer" / "tokenizer.json"))


def embedded(reader: KleinReader, text: str) -> Tensor:
    """(1, 512, 3 C) in the network's precision, where the network is."""
    tokens = reader.tokenizer(
        _CHAT.format(text),
        return_tensors="pt",
        padding="max_length",
        truncation=True,
        max_length=TOKENS,
    )
    device = reader.network.embed_tokens.weight.device
    with _hidden_states(reader.network) as states:
        reader.network(
            input_ids=tokens["input_ids"].to(device),
            attention_mask=tokens["attention_mask"].to(device),
            use_cache=False,
        )
    return torch.cat([states[each] for each in LAYERS], dim=-1)


@contextmanager
def _hidden_states(network: Qwen3Model) -> Iterator[dict[int, Tensor]]:
    """Inside, what leaves the layers that are read, by their number, before the last norm."""
    states: dict[int, Tensor] = {}

    def keep(number: int) -> object:
        def hook(_module: nn.Module, _given: object, output: Tensor | tuple[Tensor, ...]) -> None:
            states[number] = output[0] if isinstance(output, tuple) else output

        return network.layers[number - 1].register_forward_hook(hook)

    hooks = [keep(number) for number in LAYERS]
    try:
        yield states
    finally:
        for hook in hooks:
            hook.remove()  # type: ignore[attr-defined]


def _table(folder: Path) -> State:
    """The tensors of the folder's files, without layers and head that klein does not ask."""
    files = sorted(folder.glob("model*.safetensors"))
    if not files:
        raise BadWeights(f"{folder.name} holds no weights.", _AGAIN)
    found: State = {}
    for path in files:
        for key, tensor in load_state(path).items():
            name = key.removeprefix("model.")
            layer = name.split(".")[1] if name.startswith("layers.") else ""
            if name != "lm_head.weight" and not (layer.isdigit() and int(layer) >= max(LAYERS)):
                found[name] = tensor
    return found


def _tokenizer(path: Path) -> PreTrainedTokenizerFast:
    """Of its table alone; the chat's template is a program, and is not read."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        known = {token["content"] for token in table["added_tokens"]}
    except (OSError, *_NO_SETTINGS) as error:
        raise BadWeights("The words of tokenizer.json cannot be read.", _AGAIN) from error
    if not {_PADDING, "<|im_start|>", "<|im_end|>"} <= known:
        raise BadWeights("The words of tokenizer.json are another network's.", _AGAIN)
    return PreTrainedTokenizerFast(tokenizer_file=str(path), pad_token=_PADDING)
