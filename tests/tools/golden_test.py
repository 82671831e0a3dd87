# SPDX-License-Identifier: Apache-2.0
"""tools/golden against a program of our own making: what it must let pass and what it must not."""
import pathlib
import subprocess
import tempfile
import unittest

GOLDEN = pathlib.Path(__file__).resolve().parents[2] / "tools" / "golden"


class Golden(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = pathlib.Path(scratch.name)
        self.program = self.root / "program"
        self.program.write_text('#!/bin/sh\necho "read $1 in $PWD"\necho "took $$ ms" >&2\nexit 3\n')
        self.program.chmod(0o755)
        self.case = self.root / "verb" / "case"
        self.case.mkdir(parents=True)
        self.write(cmd="waybill in.csv\n", stdout="read in.csv in <dir>\n", stderr="took <...> ms\n", exit="3\n",
                   mask="(?<=took )[0-9]+\n")

    def write(self, **files):
        for name, content in files.items():
            (self.case / name).write_text(content)

    def golden(self, *options):
        return subprocess.run([GOLDEN, "--program", self.program, *options, self.case], capture_output=True,
                              text=True, check=False)

    def test_a_case_that_gives_what_is_expected_passes_in_silence(self):
        done = self.golden()
        self.assertEqual((done.stdout, done.stderr, done.returncode), ("", "", 0))

    def test_a_different_stdout_is_shown_as_a_diff(self):
        self.write(stdout="read out.csv in <dir>\n")
        done = self.golden()
        self.assertEqual(done.returncode, 1)
        self.assertIn("-read out.csv in <dir>\n+read in.csv in <dir>\n", done.stdout)

    def test_a_different_stderr_fails(self):
        self.write(stderr="took long\n")
        self.assertEqual(self.golden().returncode, 1)

    def test_output_on_stderr_where_none_is_expected_fails(self):
        (self.case / "stderr").unlink()
        self.assertEqual(self.golden().returncode, 1)

    def test_another_exit_status_fails_and_so_does_one_where_0_is_expected(self):
        self.write(exit="1\n")
        self.assertEqual(self.golden().returncode, 1)
        (self.case / "exit").unlink()
        self.assertEqual(self.golden().returncode, 1)

    def test_a_missing_newline_at_the_end_fails(self):
        self.write(stdout="read in.csv in <dir>")
        self.assertIn("<no newline at the end>", self.golden().stdout)

    def test_a_failing_line_ends_the_case(self):
        self.write(cmd="waybill in.csv\necho not reached\n")
        self.assertEqual(self.golden().returncode, 0)

    def test_what_describes_the_case_is_not_in_the_folder_it_runs_in(self):
        self.write(cmd="ls\n", stdout="rows.csv\n", **{"rows.csv": "a,b\n"})
        for name in ("stderr", "exit"):
            (self.case / name).unlink()
        done = self.golden()
        self.assertEqual((done.stdout, done.returncode), ("", 0))

    def test_update_writes_what_came_and_nothing_that_is_empty_or_0(self):
        self.write(cmd="echo new\n")
        self.assertEqual(self.golden("--update").returncode, 0)
        self.assertEqual(sorted(file.name for file in self.case.iterdir()), ["cmd", "mask", "stdout"])
        self.assertEqual((self.case / "stdout").read_text(), "new\n")

    def test_the_callers_environment_does_not_reach_the_case(self):
        self.write(cmd='echo "${LANG-unset} $LC_ALL $TZ"\n', stdout="unset C.UTF-8 UTC\n")
        for name in ("stderr", "exit"):
            (self.case / name).unlink()
        self.assertEqual(self.golden().returncode, 0)


if __name__ == "__main__":
    unittest.main()
