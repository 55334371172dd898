"""SAM 2.1's image part (arXiv 2408.00714) as transformers has it, and its published folder."""
