"""The directory (LDAP) people come from: asked from the server's point of view."""
