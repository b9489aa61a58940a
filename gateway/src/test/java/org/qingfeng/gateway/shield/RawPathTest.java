package org.qingfeng.gateway.shield;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is plain and what is odd about a path. */
class RawPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/%E6%B8%85%E9%A3%8E", "/a/b%20c", "/a/1.2", "/a/..b", "/a/"})
    void plain(String path) {
        assertTrue(RawPath.isPlain(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "*",
                "/a//b",
                "/a/../b",
                "/a/..",
                "/a/%2e%2E/b",
                "/a%2Fb",
                "/a;b",
                "/a%3Bb",
                "/a%",
                "/a%4",
                "/a b",
                "/a\tb",
                "/a%1fb",
                "/a%7Fb",
                "/a\u6e05"
            })
    void odd(String path) {
        assertFalse(RawPath.isPlain(path));
    }
}
