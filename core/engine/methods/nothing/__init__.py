"""The method that changes nothing, for measuring and testing."""
