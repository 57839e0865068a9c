"""The fake service: CloudLink over HTTP and WebSocket around a pure telephone exchange.

It is the product's demo, test bench and proof, and shares no code with the app it answers.
``__main__.py`` says how to start it; ``server.py`` how the parts are put together.
"""
