"""Numbers fitted on rendered scenes of seeds 5000 and above, never on the benchmark's scenes."""

from __future__ import annotations

# Merge cost: one weight per pair measure of tree.py, then the constant; above 0 the two are apart.
MERGE_PLAIN: tuple[float, ...] = (
    *(0.05, 0.05, 4.0, 0.06, 0.03, -1.5, 0.15, 0.0, 0.0, -0.3, 0.0, 0.0),
    -2.0,
)
MERGE: tuple[float, ...] = (
    *(0.038, 0.0, 11.0, 0.126, 0.0, -0.9, 0.40, -0.15, -0.045, -1.7, 14.0, -0.9),
    -1.74,
)
# The same, found on photographed cut-outs on photos (benchmarks/photo_scenes.py).
MERGE_PHOTO: tuple[float, ...] = (
    *(0.0233, 0.0599, 8.2768, 0.0678, -0.0008, -1.7097, 0.4379, 0.1738, -0.0401, 0.1011, 0.0, 0.0),
    -2.0,
)
# Against backdrop: weights of backdrop_cues and second_cues in backdrop.py, then the constants.
BACKDROP_FIRST: tuple[float, ...] = (
    *(-0.682, -0.691, 3.356, -3.031, 2.379, -1.982, -2.03, -3.569, 3.094, 6.273, 10.2),
    -4.998,
)
BACKDROP_SECOND: tuple[float, ...] = (
    *(0.073, 0.006, -5.059, -0.578, 2.054, -1.376, 7.233, -1.315, 0.35, -2.313),
    1.741,
)
