"""A dataset as an Excel workbook, and its way back into the tables."""
