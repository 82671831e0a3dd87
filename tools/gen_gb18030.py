#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes src/synth/gb18030_table.cpp: GB18030 codes of the Chinese letters that stand in src/synth/*.cpp.

Run it after a Chinese word is added there: tools/gen_gb18030.py. A test fails while one is missing."""
import pathlib

root = pathlib.Path(__file__).resolve().parent.parent / "src" / "synth"
letters = set()
for source in sorted(root.glob("*.cpp")):
    if source.name != "gb18030_table.cpp":
        letters |= {c for c in source.read_text(encoding="utf-8") if ord(c) >= 0x2000}
pairs = []
for c in sorted(letters):
    code = c.encode("gb18030")
    if len(code) == 2:
        pairs.append((ord(c), code[0] << 8 | code[1]))
lines = ["// SPDX-License-Identifier: Apache-2.0", "// Written by tools/gen_gb18030.py; not by hand.", '#include "synth/encode.hpp"', "",
         "namespace waybill::synth::detail {", "namespace {", "", "// clang-format off", "constexpr GbPair table[] = {"]
for i in range(0, len(pairs), 6):
    lines.append("    " + " ".join(f"{{0x{a:04x}, 0x{b:04x}}}," for a, b in pairs[i:i + 6]))
lines += ["};", "// clang-format on", "", "}  // namespace", "", "std::span<const GbPair> gb_pairs() { return table; }", "",
          "}  // namespace waybill::synth::detail", ""]
(root / "gb18030_table.cpp").write_text("\n".join(lines), encoding="utf-8")
