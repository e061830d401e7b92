"""Further ways of administering the practice server, each as the Protocol its client implements."""
