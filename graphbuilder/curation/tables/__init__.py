"""The tables that people edit: read, and checked row by row."""
