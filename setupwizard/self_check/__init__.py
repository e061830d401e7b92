"""`--self-check`: is everything here that the program needs? For installed programs above all.

Asks nobody, reaches nothing outside this computer and changes nothing.
"""
