"""The screen: the only package with Qt and with words for people."""
