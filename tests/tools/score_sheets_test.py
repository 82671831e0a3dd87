# SPDX-License-Identifier: Apache-2.0
"""Figures of tests/sheets as in tests/sheets/expected.txt: `tools/score_sheets > tests/sheets/expected.txt` renews them."""
import difflib
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

printed = subprocess.run([sys.executable, ROOT / "tools" / "score_sheets", "--program", sys.argv[1]],
                         capture_output=True, text=True)
expected = (ROOT / "tests" / "sheets" / "expected.txt").read_text()
sys.stderr.write(printed.stderr)
sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), printed.stdout.splitlines(True), "expected",
                                           "printed"))
sys.exit(printed.returncode or printed.stdout != expected)
