"""How a running server is asked: one client for each way in, all of them through one connection.

What is asked and what it means is known in `admin`; pages know neither.
"""
