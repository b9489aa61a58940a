package org.qingfeng.casework.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the public form: plain HTML that works without a script and with a screen reader, Chinese first. Everything
 * that somebody wrote is escaped; addresses are relative, so that the pages work behind the gateway and without it.
 */
final class Page {
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            {errors}
            {body}
            </main>
            <footer><p>本页不记录您的地址、设备和提交时刻。 This page keeps nothing of your address, device or the time of day.</p></footer>
            </body>
            </html>
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private List<String> errors = List.of();

    Page(String title) {
        this.title = title;
    }

    Page errors(List<String> all) {
        errors = all;
        return this;
    }

    Page paragraph(String text) {
        body.append("<p>").append(escape(text)).append("</p>\n");
        return this;
    }

    /** Something to be written down. */
    Page strong(String text) {
        body.append("<p><strong>").append(escape(text)).append("</strong></p>\n");
        return this;
    }

    Page link(String address, String text) {
        body.append("<p><a href=\"")
                .append(escape(address))
                .append("\">")
                .append(escape(text))
                .append("</a></p>\n");
        return this;
    }

    Page begin(String action) {
        body.append("<form method=\"post\" autocomplete=\"off\" action=\"")
                .append(escape(action))
                .append("\">\n");
        return this;
    }

    Page end(String button) {
        body.append("<p><button type=\"submit\">").append(escape(button)).append("</button></p>\n</form>\n");
        return this;
    }

    Page hidden(String name, String value) {
        body.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">\n".formatted(name, escape(value)));
        return this;
    }

    Page line(String name, String label, @Nullable String value, int most, boolean required) {
        body.append("<p><label for=\"%s\">%s</label><br>\n".formatted(name, escape(label)));
        body.append("<input type=\"text\" id=\"%s\" name=\"%s\" maxlength=\"%d\" size=\"50\" value=\"%s\"%s></p>\n"
                .formatted(name, name, most, escape(value == null ? "" : value), required ? " required" : ""));
        return this;
    }

    Page text(String name, String label, @Nullable String value, int most) {
        body.append("<p><label for=\"%s\">%s</label><br>\n".formatted(name, escape(label)));
        body.append(
                "<textarea id=\"%s\" name=\"%s\" maxlength=\"%d\" rows=\"12\" cols=\"60\" required>%s</textarea></p>\n"
                        .formatted(name, name, most, escape(value == null ? "" : value)));
        return this;
    }

    /** One of several; each constant with its label. */
    Page choice(String name, String legend, List<Option> options) {
        body.append("<fieldset>\n<legend>").append(escape(legend)).append("</legend>\n");
        for (Option option : options) {
            String id = name + "-" + option.value();
            body.append(
                    "<p><input type=\"radio\" id=\"%s\" name=\"%s\" value=\"%s\" required%s> <label for=\"%s\">%s</label></p>\n"
                            .formatted(
                                    id,
                                    name,
                                    option.value(),
                                    option.chosen() ? " checked" : "",
                                    id,
                                    escape(option.label())));
        }
        body.append("</fieldset>\n");
        return this;
    }

    /** One answer of a choice. */
    record Option(String value, String label, boolean chosen) {}

    String html() {
        StringBuilder list = new StringBuilder();
        if (!errors.isEmpty()) {
            list.append("<div role=\"alert\"><h2>请更正 Please correct</h2><ul>");
            errors.forEach(error -> list.append("<li>").append(escape(error)).append("</li>"));
            list.append("</ul></div>");
        }
        return FRAME.replace("{title}", escape(title)).replace("{errors}", list).replace("{body}", body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
