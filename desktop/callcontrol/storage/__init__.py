"""The disk: the history database and the credentials in the OS keyring."""
