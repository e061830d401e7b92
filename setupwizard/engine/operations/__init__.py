"""What can be asked of an open session, and what can be done over it.

Each is a function `(session, …)`, reached by `session.ask(function, …)`: in one place no secret it
was given gets out with a problem. Those that change something, or prove, tell everything by events
and return an `Outcome`; all others raise `SetupError`.
"""
