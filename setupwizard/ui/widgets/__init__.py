"""The components. Each is small, knows no logic and repaints itself when the theme changes."""
