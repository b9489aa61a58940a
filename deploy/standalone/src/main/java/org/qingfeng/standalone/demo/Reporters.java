package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/** 实名举报人, invented: none of them is in the directory. */
final class Reporters {
    private static final int FIRST_NAME = 170;
    private static final int MANY = 8;

    private Reporters() {}

    static String name(int number) {
        return Names.of(FIRST_NAME + number);
    }

    static String contact(int number) {
        return "139%08d".formatted(990_170 + number * 37);
    }

    static ObjectNode form(int number) {
        return Step.undated().put("name", name(number)).put("contact", contact(number));
    }

    /** What must stand nowhere in clear. */
    static List<String> secrets() {
        return IntStream.range(0, MANY)
                .boxed()
                .flatMap(number -> List.of(name(number), contact(number)).stream())
                .toList();
    }
}
