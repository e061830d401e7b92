"""A list of people brought to the server: chosen, looked at, brought, and their invitations."""
