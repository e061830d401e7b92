"""How chat programs find the server by the domain of its people's addresses. Only reads."""
