"""The checks of `benchmarks/conformance.py`: one module a method, each giving `check(folder)`."""
