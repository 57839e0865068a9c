"""The domain: what a call is, what it allows and what became of it. Pure: no I/O, no clock."""
