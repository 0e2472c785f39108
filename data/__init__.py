"""The bundled dataset: tables, no code."""
