"""Traffic of a chat as a story two people can follow: recorded on the server, or read from a file.

Bytes become packets (`packet_reader`), packets the two halves of a connection (`segments`,
`reassembly`), those stanzas or encryption (`xml_stream`, `tls_stream`), and these the events that
are told (`conversation`, `following`, `understanding`). No Qt; nothing here keeps what opens an
account.
"""
