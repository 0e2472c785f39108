"""From tables that people edit to checked records."""
