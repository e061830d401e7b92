"""Sheets for people who are to chat, on paper and as PDF."""
