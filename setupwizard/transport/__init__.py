"""How the engine reaches a host: over SSH, or this very computer."""
