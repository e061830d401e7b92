"""What is true, as pure data: answers, facts, problems, events. Imports nothing of ours."""
