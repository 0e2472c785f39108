"""The lanes on which a page opens: one per policy track, and tables that answer three questions."""
