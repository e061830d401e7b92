"""Makes the packages: what one downloads and double-clicks."""
