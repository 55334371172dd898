"""What the ground under things says: how large they are where they stand, how shadows lie."""
