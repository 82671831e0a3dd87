# SPDX-License-Identifier: Apache-2.0
"""tools/deps with a lock and an npm of our own making: nothing that was not pinned may come to stand in place."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import tarfile
import tempfile
import unittest

DEPS = pathlib.Path(__file__).resolve().parents[2] / "tools" / "deps"


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Deps(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = pathlib.Path(scratch.name)
        for folder in ("repo/tools", "registry", "bin"):
            (self.root / folder).mkdir(parents=True)
        shutil.copy(DEPS, self.root / "repo/tools/deps")
        self.header = self.root / "header.h"
        self.header.write_text("int answer(void);\n")
        self.tarball = self.root / "registry/part-1.0.tgz"
        self.pack()
        self.write_lock(sha256(self.tarball), sha256(self.header))
        self.calls = self.root / "calls"
        npm = self.root / "bin/npm"
        npm.write_text(f'#!/bin/sh\necho "$@" >>{self.calls}\ncp {self.root}/registry/*.tgz "$5"\n')
        npm.chmod(0o755)
        self.placed = self.root / "repo/third_party/part/header.h"

    def pack(self):
        with tarfile.open(self.tarball, "w:gz") as tar:
            tar.add(self.header, "package/include/header.h")

    def write_lock(self, tarball_hash, file_hash):
        (self.root / "repo/tools/deps.lock").write_text(
            f"npm part@1.0 part-1.0.tgz {tarball_hash}\nfile package/include/header.h part/header.h {file_hash}\n")

    def deps(self, *arguments):
        path = f"{self.root}/bin:{os.environ['PATH']}"
        return subprocess.run([self.root / "repo/tools/deps", *arguments], capture_output=True, text=True,
                              env=os.environ | {"PATH": path}, check=False)

    def test_what_the_lock_names_is_put_in_place(self):
        self.assertEqual(self.deps().returncode, 0)
        self.assertEqual(self.placed.read_text(), "int answer(void);\n")
        self.assertIn("part@1.0", self.calls.read_text())

    def test_a_second_run_asks_nobody(self):
        self.deps()
        self.calls.unlink()
        self.assertEqual(self.deps().returncode, 0)
        self.assertFalse(self.calls.exists())

    def test_a_changed_file_is_replaced_by_the_pinned_one(self):
        self.deps()
        self.placed.write_text("int answer(int);\n")
        self.assertEqual(self.deps().returncode, 0)
        self.assertEqual(self.placed.read_text(), "int answer(void);\n")

    def test_a_tarball_with_another_hash_is_refused(self):
        pinned = sha256(self.tarball)
        self.header.write_text("int answer(void) { return 41; }\n")
        self.pack()
        done = self.deps()
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"expected SHA-256 {pinned}", done.stderr)
        self.assertIn(f"found            {sha256(self.tarball)}", done.stderr)
        self.assertFalse(self.placed.exists())

    def test_a_file_with_another_hash_is_refused_and_leaves_nothing(self):
        self.write_lock(sha256(self.tarball), "0" * 64)
        self.assertEqual(self.deps().returncode, 1)
        self.assertEqual(list(self.placed.parent.iterdir()), [])

    def test_check_installs_nothing_and_fails_while_something_is_missing(self):
        done = self.deps("--check")
        self.assertEqual(done.returncode, 1)
        self.assertIn("missing:", done.stdout)
        self.assertFalse(self.calls.exists())
        self.deps()
        self.assertEqual(self.deps("--check").returncode, 0)

    def test_without_a_network_a_tarball_brought_by_hand_is_taken(self):
        (self.root / "bin/npm").write_text("#!/bin/sh\nexit 1\n")
        done = self.deps()
        self.assertEqual(done.returncode, 1)
        downloads = self.root / "repo/third_party/downloads"
        self.assertIn(str(downloads / "part-1.0.tgz"), done.stderr)
        shutil.copy(self.tarball, downloads)
        self.assertEqual(self.deps().returncode, 0)
        self.assertTrue(self.placed.exists())

    @unittest.skipUnless(shutil.which("dpkg-query"), "packages are looked at on Debian and Ubuntu alone")
    def test_a_package_that_is_too_old_is_missing(self):
        (self.root / "repo/tools/deps.lock").write_text("apt bash 1.0 5.2 build\napt coreutils 900 9.1 build\n")
        done = self.deps("--check")
        self.assertEqual(done.returncode, 1)
        self.assertIn("missing or too old: coreutils\n", done.stdout)

    def test_an_unknown_word_is_refused(self):
        self.assertEqual(self.deps("everything").returncode, 1)


if __name__ == "__main__":
    unittest.main()
