"""Call Control: a desktop client that controls the user's desk phone through Mitel CloudLink."""

__version__ = "0.1.0"
