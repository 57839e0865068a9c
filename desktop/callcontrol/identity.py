"""What this program is called, by people and by computers; its version is ``__version__``.

Bundles, installers and the places in which an OS keeps something for a program go by these too.
"""

NAME = "Call Control"
COMMAND = "callcontrol"
ID = "org.callcontrol.CallControl"
"""Names the program to desktops, portals and macOS; never to be changed once released."""
PUBLISHER = "Call Control"
SCHEMES = ("tel", "callto", "sip")
"""The links it opens."""
