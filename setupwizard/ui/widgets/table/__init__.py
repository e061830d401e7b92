"""Lists of any length: columns, sorting, a filter as one types, export. Painted by one delegate."""
