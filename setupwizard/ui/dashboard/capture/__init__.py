"""The area "Traffic capture": a conversation recorded or opened, and shown step by step."""
