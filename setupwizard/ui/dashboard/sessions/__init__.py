"""The pages of sessions: who is connected, other servers, and messages."""
