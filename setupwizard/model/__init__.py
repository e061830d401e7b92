"""Pure data: answers, facts, problems, events. Imports no other room."""
