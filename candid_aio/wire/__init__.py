"""How a call becomes a request and an answer becomes a value.

Nothing in this folder does I/O, and nothing in it knows the transport, the client or the generated resources.
"""
