"""Compiles an operation into a plan of few selects, and shapes their rows into the answer.

The stages, in order of flow:

    catalog    reads once what the schema's fields say of their data
    arguments  values of arguments: what may change the SQL, and what is a parameter
    selection  a document's operation as fields to answer, fragments and directives resolved
    rows       the row at hand while SQL is written: aliases and joins, made as they are needed
    compile    selection → plan: one select per list or link, each with a shaper
    shape      the source text of a shaper, and how database values become JSON values
    plan       the plan itself, and how it is run: it yields selects and takes their rows
    refs       the select that finds what all Refs of an operation mean
    cursor     what a page's cursor holds, and its signature
    cost       what an operation may touch at most, known before it runs
    explain    a plan as text

Nothing here waits, connects or reads a clock: the same request gives the same selects.
"""
