"""Writes `candid_aio/resources` and its tables from the contract. Not part of the wheel; nothing imports it.

`python -m candid_aio._codegen` writes, `--check` tells whether what is there is what would be written. The only inputs
are `contract.json` and `overrides.py`.
"""
