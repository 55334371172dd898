"""TinyViT as MobileSAM's image encoder (arXiv 2306.14289, 2207.10666), and its published files."""
