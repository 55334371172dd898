"""ControlNetPAIR's key table leaves nothing out and nothing over."""

from __future__ import annotations

import pytest
from torch import Tensor

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.nets.control_pair.convert import build_control, convert_control
from intarsia.core.wire.errors import BadWeights

State = dict[str, Tensor]


def test_the_settings_are_read_off_the_file(tiny_pair: State) -> None:
    state = convert_control(under(tiny_pair, "control_model."))
    net = build_control(state)
    assert net.shape.widths == (32, 64, 128, 128)
    assert net.shape.attention == (True, True, True, False)
    assert net.places == [(0, 1), (0, 2), (1, 4), (1, 5)]
    assert net.controlnet_cond_embedding.conv_in.in_channels == 130
    assert {k: v.shape for k, v in net.state_dict().items()} == {
        k: v.shape for k, v in state.items()
    }


def test_a_control_network_without_object_hints_is_refused(tiny_pair: State) -> None:
    plain = {k: v for k, v in under(tiny_pair, "control_model.").items() if "obj_feats" not in k}
    with pytest.raises(BadWeights, match="no object hints"):
        build_control(convert_control(plain))
