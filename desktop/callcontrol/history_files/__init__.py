"""The history out of the program and into it again: CSV, JSON and XLSX files."""
