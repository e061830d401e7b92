"""What can be asked of a running server, by whomever it was set up, as frozen data.

Each question is a function `(session, …)`, reached by `session.ask(function, …)`. It chooses its
way in (`channels`) by what is there; whoever asks sees neither ways nor releases.
"""
