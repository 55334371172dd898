"""klein's text encoder: the embeddings of the library's pipeline, from the published folders."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from diffusers import Flux2KleinPipeline
from safetensors.torch import load_file
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

from intarsia.core.engine.nets.klein.instructions import TEXTS, KleinTask, texts_digest
from intarsia.core.engine.nets.klein.words import LAYERS, TOKENS, embedded, open_reader
from intarsia.core.wire.errors import BadWeights
from published_packs import write_klein_words

pytestmark = pytest.mark.usefixtures("one_thread")

# Qwen3's chat, for a message of a person and an answer without thinking.
_TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{{ '<|im_start|>assistant\n<think>\n\n</think>\n\n' }}"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("words")
    write_klein_words(made)
    return made


def test_a_text_is_embedded_as_the_library_does(folder: Path) -> None:
    reader = open_reader(folder)
    text = TEXTS[KleinTask.LIGHT]
    with torch.inference_mode():
        found = embedded(reader, text)
    encoder = Qwen3ForCausalLM(Qwen3Config.from_pretrained(folder / "text_encoder"))
    state: dict[str, torch.Tensor] = {}
    for path in (folder / "text_encoder").glob("*.safetensors"):
        state |= load_file(path)
    encoder.load_state_dict(state, strict=False)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_file=str(folder / "tokenizer" / "tokenizer.json"),
        pad_token="<|endoftext|>",
        chat_template=_TEMPLATE,
    )
    with torch.inference_mode():
        wanted = Flux2KleinPipeline._get_qwen3_prompt_embeds(encoder.eval(), tokenizer, text)
    assert found.shape == (1, TOKENS, len(LAYERS) * 8)
    torch.testing.assert_close(found, wanted)


def test_layers_that_are_not_read_are_not_loaded(folder: Path) -> None:
    assert len(open_reader(folder).network.layers) == max(LAYERS)


def test_another_tokenizer_or_none_is_refused(folder: Path, tmp_path: Path) -> None:
    write_klein_words(tmp_path / "other")
    table = tmp_path / "other" / "tokenizer" / "tokenizer.json"
    table.write_text(table.read_text().replace("<|im_start|>", "<|start|>"))
    with pytest.raises(BadWeights, match="another network's"):
        open_reader(tmp_path / "other")
    table.write_text("[]")
    with pytest.raises(BadWeights, match="cannot be read"):
        open_reader(tmp_path / "other")
    for path in (tmp_path / "other" / "text_encoder").glob("*.safetensors"):
        path.unlink()
    with pytest.raises(BadWeights, match="no weights"):
        open_reader(tmp_path / "other")


def test_other_texts_have_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = texts_digest()
    monkeypatch.setitem(TEXTS, KleinTask.LOOK, "Otherwise.")
    assert texts_digest() != before
