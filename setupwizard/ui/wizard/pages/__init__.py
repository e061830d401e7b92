"""One page a file. A page knows its section of the draft; no page knows another, or the host."""
