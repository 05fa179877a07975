"""The page at `/_sandbox/`: what arrived, encounters, events, the clock and the faults, as HTML made by the server.

It reads what the sandbox keeps, and changes only the clock, the faults and the log. Every text that it shows is escaped
by `markup`.
"""
