<html><body>The console answers from memory; this file only marks its place.</body></html>
