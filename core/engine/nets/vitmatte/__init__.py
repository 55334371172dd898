"""ViTMatte (arXiv 2305.15272) as transformers has it: its published folder, and its windows."""
