"""WHAT SUPPORT NEEDS: what came is recorded, packed without names and numbers, and played again.

Nothing here shows anything; ``ui`` and ``__main__`` do. Nothing is imported here.
"""
