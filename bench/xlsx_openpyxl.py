# SPDX-License-Identifier: Apache-2.0
"""Reads every cell of a workbook with openpyxl in read-only mode: the peer of bench/xlsx_bench.cpp.

usage: xlsx_openpyxl.py FILE
Prints: rows, CRC-32 of all cells as text, CPU seconds of reading alone, peak memory in KiB. Exits 3 without openpyxl.
"""
import datetime
import resource
import sys
import time
import zlib

try:
    import openpyxl
except ImportError:
    sys.exit(3)


def rows_of(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for sheet in book.worksheets:
        yield from sheet.iter_rows(values_only=True)


def text_of(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d" if value.time() == datetime.time() else "%Y-%m-%dT%H:%M:%S")
    return str(value)


path = sys.argv[1]
begin = time.process_time()
rows = sum(1 for _ in rows_of(path))
seconds = time.process_time() - begin
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
crc = 0
for row in rows_of(path):
    crc = zlib.crc32(("\t".join(map(text_of, row)) + "\n").encode(), crc)
print(rows, crc, seconds, peak)
