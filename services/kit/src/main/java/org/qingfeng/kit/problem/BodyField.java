package org.qingfeng.kit.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** The JSON path of a constraint's field: without the method and the parameter that Jakarta Validation puts before it. */
final class BodyField {
    private BodyField() {}

    static String of(Path path) {
        StringBuilder text = new StringBuilder();
        String lastParameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.CONSTRUCTOR) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                lastParameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.isEmpty() ? lastParameter : text.toString();
    }
}
