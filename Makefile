# SPDX-License-Identifier: Apache-2.0
# The commands of the project; CMakePresets.json holds the builds they use. `make help` lists them.

.DEFAULT_GOAL := help
.PHONY: help demo build test bench bench-ingest bench-score asan tsan fuzz format tidy check deps clean

JOBS ?= $(shell nproc)
BASE ?=
BENCH_OPTIONS ?=
BENCH_ROWS ?= 1000000 10000000
FUZZ_SECONDS ?= 60

help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build  ## build, then investigate the small artificial case in examples/drones
	rm -f build/demo.waybill*
	build/waybill investigate examples/drones/case.toml --case build/demo.waybill
	@printf '\nThe case is build/demo.waybill. A record beside its original row, and what else there is:\n'
	@printf '    build/waybill show build/demo.waybill r1.1\n    build/waybill help\n'

build: deps  ## the program, at build/waybill
	cmake --preset release
	cmake --build --preset release -j $(JOBS)

test:  ## all tests: unit, command line, corpora of the fuzzers, tools
	tools/deps develop
	cmake --preset dev
	cmake --build --preset dev -j $(JOBS)
	ctest --preset dev -j $(JOBS)

bench:  ## all benchmarks, in a release build; BENCH_OPTIONS='--benchmark_filter=...'
	tools/deps develop
	cmake --preset release -B build/bench -D WAYBILL_DEVELOPER=ON
	cmake --build build/bench --target waybill_benches -j $(JOBS)
	tools/run_benches build/bench/bench $(BENCH_OPTIONS)

bench-ingest:  ## ingest of BENCH_ROWS (1 and 10 million) rows against DuckDB's own reading; 8 GB in TMPDIR
	tools/deps develop
	cmake --preset release -B build/bench -D WAYBILL_DEVELOPER=ON
	cmake --build build/bench --target waybill_ingest_bench -j $(JOBS)
	build/bench/bench/waybill_ingest_bench $(BENCH_ROWS)

bench-score:  ## a case of BENCH_ROWS (1 and 10 million) records scored against its truth; 4 GB in TMPDIR
	tools/deps develop
	cmake --preset release -B build/bench -D WAYBILL_DEVELOPER=ON
	cmake --build build/bench --target waybill_score_bench -j $(JOBS)
	build/bench/bench/waybill_score_bench $(BENCH_ROWS)

asan tsan:
	tools/deps develop
	cmake --preset $@
	cmake --build --preset $@ -j $(JOBS)
	ctest --preset $@ -j $(JOBS)
asan:  ## all tests under the address and undefined behaviour sanitizers
tsan:  ## all tests under the thread sanitizer

fuzz:  ## each fuzzer for FUZZ_SECONDS (60) with libFuzzer, from its corpus
	tools/deps fuzz
	cmake --preset fuzz
	cmake --build --preset fuzz --target waybill_fuzzers -j $(JOBS)
	tools/run_fuzzers build/fuzz/fuzz $(FUZZ_SECONDS)

format:  ## bring all C++ sources into form
	tools/format

tidy:  ## clang-tidy on what differs from main; BASE=<commit> or BASE=--all
	tools/deps fuzz
	cmake --preset dev
	tools/tidy $(BASE)

check:  ## what .ci/run runs: tests, format, layers, headers, sanitizers
	.ci/run

deps:  ## install what is missing; DEVELOPER=1 also what tests and checks need
	tools/deps $(if $(DEVELOPER),develop,build)

clean:  ## remove all builds; third_party/ stays
	rm -rf build
