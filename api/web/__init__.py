"""What people's browsers are given: pages, the files that they load, and ready operations."""
