"""The training of ADM networks on pictures, and pictures drawn by them."""
