"""The texts of sources: read, cut into passages, and compared with quotes."""
