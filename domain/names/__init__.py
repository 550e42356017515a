"""Names as a text writes them, and where a text mentions them.

Read in this order:

    model.py     names, codes and former slugs as rows
    normal.py    the two forms of a name: normal (stored, indexed) and written (acronyms)
    matcher.py   all names at once against a text: what is mentioned, where, and how surely
"""
