"""Guidance formulas against their sums written out."""

import torch

from intarsia.core.engine.diffusion.guidance import (
    SpatialScales,
    classifier_free,
    spatial_four_term,
    spatial_two_term,
)

NULL, STRUCTURE, FULL, TEXT = (torch.full((2, 4, 3, 3), v) for v in (1.0, 2.0, 5.0, 11.0))


def test_scale_one_is_the_conditional_prediction() -> None:
    torch.testing.assert_close(classifier_free(NULL, TEXT, 1.0), TEXT)
    torch.testing.assert_close(classifier_free(NULL, TEXT, 0.0), NULL)
    torch.testing.assert_close(classifier_free(NULL, TEXT, 5.0), torch.full_like(NULL, 51.0))


def test_two_terms_telescope_at_scale_one() -> None:
    guided = spatial_two_term(NULL, STRUCTURE, FULL, scales=SpatialScales(1.0, 1.0))
    torch.testing.assert_close(guided, FULL)


def test_four_terms() -> None:
    guided = spatial_four_term(NULL, STRUCTURE, FULL, TEXT, scales=SpatialScales(9.0, 8.0, 6.0))
    torch.testing.assert_close(guided, torch.full_like(NULL, 1 + 9 * 1 + 8 * 3 + 6 * 10))


def test_scales_may_differ_from_place_to_place() -> None:
    structure = torch.zeros(1, 1, 3, 3)
    structure[..., 0] = 2.0
    guided = spatial_two_term(NULL, STRUCTURE, FULL, scales=SpatialScales(structure, 0.0))
    assert guided[:, :, :, 0].eq(3.0).all()
    assert guided[:, :, :, 1:].eq(1.0).all()
