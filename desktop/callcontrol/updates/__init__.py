"""Newer versions of the program: looked for, fetched, and handed to whoever installs them."""
