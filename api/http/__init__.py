"""Serves: the ASGI application, what may be asked, and how it is answered.

The way of a request, from the socket to the database:

    server         processes, workers, the end; protocol cuts bad clients off, logs tells of it
    app            routes, and what they share; middleware: hosts, headers, what nobody foresaw
    graphql        /graphql; requests: from HTTP to a GraphQL request; responses: back to HTTP
    execute        one request of GraphQL: from its text to a response
    operations     documents: parsed, validated, planned, and kept
    limits         what is refused before anything runs; repeats: fields that are merged
    introspection  what is asked of the schema, and its price
    backends       how selects reach a database: sqlite, postgres

    pages, front   pages for people; holdings: what the database holds; diagram: the types
    assets         the files that pages load
    service        an executor as the settings want it; commands: what `query` and `explain` do
"""
