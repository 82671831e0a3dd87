# SPDX-License-Identifier: Apache-2.0
"""tools/world_realism: what it measures, on values written out here."""
import importlib.machinery
import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools" / "world_realism"
sys.dont_write_bytecode = True
LOADER = importlib.machinery.SourceFileLoader("world_realism", str(TOOL))
realism = importlib.util.module_from_spec(importlib.util.spec_from_loader("world_realism", LOADER))
LOADER.exec_module(realism)


class WorldRealism(unittest.TestCase):
    def test_a_name_is_of_one_script_of_several_or_mixed_within_a_word(self):
        self.assertEqual(realism.script_of("KERAMIN LLC 7"), "Latin")
        self.assertEqual(realism.script_of("ООО \"Ромашка\""), "Cyrillic")
        self.assertEqual(realism.script_of("深圳市有限公司"), "Han")
        self.assertEqual(realism.script_of("ООО KERAMIN"), "several")
        self.assertEqual(realism.script_of("КEРАМИН"), "mixed")  # the E is Latin
        self.assertEqual(realism.script_of("12345"), "other")

    def test_a_quantile_is_a_value_of_the_list(self):
        self.assertEqual([realism.quantile([1, 2, 3, 4], level) for level in (0, 0.5, 0.99, 1)], [1, 3, 4, 4])

    def test_blank_cells_count_the_fields_that_a_file_has(self):
        with tempfile.TemporaryDirectory() as scratch:
            path = pathlib.Path(scratch) / "full.jsonl"
            path.write_text('{"_file": "a", "IMP_ADDRESS": "x", "QUANTITY": "5"}\n'
                            '{"_file": "a", "IMP_ADDRESS": ""}\n'
                            '{"_file": "b", "NET_WEIGHT": "1"}\n', encoding="utf-8")
            self.assertEqual(realism.blank_cells(path),
                             {"all": 2 / 5, "address": 1 / 2, "quantity": 1 / 2, "weight": 0.0})

    def test_without_the_real_files_it_says_so_and_exits_77(self):
        done = subprocess.run([sys.executable, TOOL, "--program", "waybill", "--real", "/nowhere"], text=True,
                              capture_output=True)
        self.assertEqual(done.returncode, 77)
        self.assertIn("/nowhere is not here", done.stderr)


if __name__ == "__main__":
    unittest.main()
