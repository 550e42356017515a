"""Serves: the ASGI application, what may be asked, and how it is answered.

limits      what is refused before anything runs
operations  documents: parsed, validated, planned, and kept
backends    how selects reach a database
execute     one request of GraphQL: from its text to a response
app         routes
"""
