# waybill_module(NAME SOURCES ... HEADERS ... LINK ...): one object library per folder of src/, all of
# which make up the library `waybill`. Sources are listed by name. HEADERS are compiled alone by the
# target all_verify_interface_header_sets.
function(waybill_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;LINK" ${ARGN})
    add_library(waybill_${name} OBJECT ${ARG_SOURCES})
    target_sources(waybill_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${ARG_HEADERS})
    set_target_properties(waybill_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_link_libraries(waybill_${name} PUBLIC waybill_flags ${ARG_LINK})
    target_sources(waybill PRIVATE $<TARGET_OBJECTS:waybill_${name}>)
    target_link_libraries(waybill PUBLIC ${ARG_LINK})
endfunction()

# waybill_test(MODULE FILES...): the tests of one module, one executable, one ctest entry per test.
function(waybill_test module)
    add_executable(waybill_tests_${module} ${ARGN})
    target_link_libraries(waybill_tests_${module} PRIVATE waybill waybill_flags GTest::gmock GTest::gtest_main)
    target_include_directories(waybill_tests_${module} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(waybill_tests_${module} PRIVATE
        WAYBILL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" WAYBILL_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        WAYBILL_REAL_DATA="${PROJECT_SOURCE_DIR}/../shared/data")
    gtest_discover_tests(waybill_tests_${module} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
    add_dependencies(waybill_tests waybill_tests_${module})
endfunction()

# waybill_fuzzer(SURFACE [LINK LIBRARIES...]): fuzz/fuzz_<surface>.cpp. With WAYBILL_LIBFUZZER it links libFuzzer;
# without, fuzz/replay_main.cpp, and ctest replays fuzz/corpus/<surface>/ as `fuzz_replay.<surface>`.
function(waybill_fuzzer surface)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    set(target waybill_fuzz_${surface})
    add_executable(${target} ${PROJECT_SOURCE_DIR}/fuzz/fuzz_${surface}.cpp)
    target_link_libraries(${target} PRIVATE waybill waybill_flags ${ARG_LINK})
    if(WAYBILL_LIBFUZZER)
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/fuzz/replay_main.cpp)
        add_test(NAME fuzz_replay.${surface} COMMAND ${target} ${PROJECT_SOURCE_DIR}/fuzz/corpus/${surface})
        set_tests_properties(fuzz_replay.${surface} PROPERTIES TIMEOUT 120 LABELS fuzz)
    endif()
    add_dependencies(waybill_fuzzers ${target})
endfunction()

# waybill_bench(NAME FILES...): one executable waybill_bench_<name> on Google Benchmark; bench/main.cpp gives it main().
function(waybill_bench name)
    set(target waybill_bench_${name})
    add_executable(${target} ${ARGN} ${PROJECT_SOURCE_DIR}/bench/main.cpp)
    target_link_libraries(${target} PRIVATE waybill waybill_flags benchmark::benchmark)
    target_compile_definitions(${target} PRIVATE WAYBILL_REAL_DATA="${PROJECT_SOURCE_DIR}/../shared/data")
    add_dependencies(waybill_benches ${target})
endfunction()

# waybill_golden_cases(PROGRAM_TARGET): one ctest entry cli.<verb>.<case> per folder <verb>/<case>/ that holds `cmd`.
function(waybill_golden_cases program)
    if(NOT TARGET ${program})
        return()
    endif()
    file(GLOB commands CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} */*/cmd)
    foreach(command IN LISTS commands)
        get_filename_component(case ${command} DIRECTORY)
        string(REPLACE "/" "." name ${case})
        add_test(NAME cli.${name} COMMAND ${PROJECT_SOURCE_DIR}/tools/golden
            --program $<TARGET_FILE:${program}> ${CMAKE_CURRENT_SOURCE_DIR}/${case})
        set_tests_properties(cli.${name} PROPERTIES TIMEOUT 150 LABELS golden)
    endforeach()
endfunction()
