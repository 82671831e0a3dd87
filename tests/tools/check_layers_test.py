# SPDX-License-Identifier: Apache-2.0
"""tools/check_layers on small trees, each with one breach planted (or one thing that is none)."""
import pathlib
import subprocess
import tempfile
import unittest

CHECK_LAYERS = pathlib.Path(__file__).resolve().parents[2] / "tools" / "check_layers"
SPDX = "// SPDX-License-Identifier: Apache-2.0\n"
MODULES = ("core", "text", "store", "synth", "ingest", "resolve", "engine", "cli", "server")


class CheckLayers(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = pathlib.Path(scratch.name)
        for module in MODULES:
            self.write(f"src/{module}/api.hpp", SPDX)
            self.write(f"src/{module}/CMakeLists.txt",
                       f"waybill_module({module}\n    SOURCES api.cpp\n    HEADERS api.hpp  # all\n    LINK fmt)\n")

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def check(self):
        done = subprocess.run([CHECK_LAYERS, self.root], capture_output=True, text=True, check=False)
        lines = done.stdout.splitlines()[:-1]
        self.assertEqual(done.returncode, 1 if lines else 0)
        return lines

    def include(self, module, target):
        self.write(f"src/{module}/a.cpp", SPDX + f'\n#include "{target}"\n')
        return self.check()

    def test_an_include_to_the_left_or_of_the_own_folder_is_none(self):
        self.assertEqual(self.include("ingest", "store/api.hpp"), [])
        self.assertEqual(self.include("ingest", "ingest/api.hpp"), [])
        self.assertEqual(self.include("cli", "engine/api.hpp"), [])

    def test_an_include_to_the_right_is_one(self):
        self.assertEqual(self.include("text", "store/api.hpp"),
                         ["src/text/a.cpp:3: direction: text includes 'store/api.hpp'"])
        self.assertEqual(self.include("text", "core/api.hpp"), [])
        self.assertEqual(self.include("engine", "cli/api.hpp"),
                         ["src/engine/a.cpp:3: direction: engine includes 'cli/api.hpp'"])

    def test_front_ends_do_not_include_each_other(self):
        self.assertEqual(self.include("cli", "server/api.hpp"),
                         ["src/cli/a.cpp:3: direction: cli includes 'server/api.hpp'"])

    def test_synth_includes_core_and_text_alone(self):
        self.assertEqual(self.include("synth", "text/api.hpp"), [])
        self.assertEqual(self.include("synth", "store/api.hpp"),
                         ["src/synth/a.cpp:3: direction: synth includes 'store/api.hpp'"])

    def test_only_engine_includes_synth(self):
        self.assertEqual(self.include("engine", "synth/api.hpp"), [])
        self.assertEqual(self.include("ingest", "synth/api.hpp"),
                         ["src/ingest/a.cpp:3: direction: ingest includes 'synth/api.hpp'"])

    def test_a_module_that_is_not_in_the_order_is_one(self):
        self.write("src/util/api.hpp", SPDX)
        self.write("src/util/CMakeLists.txt", "waybill_module(util HEADERS api.hpp)\n")
        self.assertEqual(self.include("ingest", "util/api.hpp"),
                         ["src/ingest/a.cpp:3: direction: ingest includes 'util/api.hpp'"])

    def test_an_include_of_no_module_is_one(self):
        self.assertEqual(self.include("ingest", "elsewhere/api.hpp"),
                         ["src/ingest/a.cpp:3: direction: 'elsewhere/api.hpp' names no module of src/"])

    def test_the_database_header_outside_the_store_is_one(self):
        self.write("src/store/a.cpp", SPDX + "#include <duckdb.h>\n")
        self.assertEqual(self.check(), [])
        self.write("bench/a.cpp", SPDX + "#include <duckdb.h>\n")
        self.assertEqual(self.check(), ["bench/a.cpp:2: duckdb: DuckDB's header outside src/store"])

    def test_a_header_that_another_module_includes_must_be_in_the_header_set(self):
        self.write("src/store/hidden.hpp", SPDX)
        self.assertEqual(self.include("store", "store/hidden.hpp"), [])
        self.assertEqual(
            self.include("ingest", "store/hidden.hpp"),
            ["src/ingest/a.cpp:3: header set: 'store/hidden.hpp' is not under HEADERS in src/store/CMakeLists.txt"])

    def test_a_source_without_its_licence_is_one(self):
        self.write("tests/a.cpp", "int a;\n")
        self.assertEqual(self.check(), ["tests/a.cpp:1: spdx: no SPDX-License-Identifier in the first three lines"])

    def test_a_file_may_have_600_lines_and_no_more(self):
        self.write("tests/a.cpp", SPDX + "\n" * 599)
        self.assertEqual(self.check(), [])
        self.write("tests/a.cpp", SPDX + "\n" * 600)
        self.assertEqual(self.check(), ["tests/a.cpp:601: length: 601 lines, at most 600"])

    def test_a_tree_without_sources_is_refused(self):
        with tempfile.TemporaryDirectory() as empty:
            done = subprocess.run([CHECK_LAYERS, empty], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1)


if __name__ == "__main__":
    unittest.main()
