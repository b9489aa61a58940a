package org.qingfeng.testkit;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files that no ledger takes in, made from a ledger's own template, and what each must get. */
public final class BadLedgers {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-fA-F]+);");
    private static final String TEXT = "<row><c t=\"inlineStr\"><is><t>%s</t></is></c></row>";
    private static final Pattern HEAD = Pattern.compile("<is><t[^>]*>([^<]*)</t></is>");
    private static final String FORMULA = "<row r=\"2\"><c r=\"B2\"><f>1+1</f><v>2</v></c></row>";

    private final Tokens token;
    private final String path;
    private final byte[] template;
    private final Map<String, String> parts;
    private final List<String> differences = new ArrayList<>();

    private BadLedgers(Tokens token, String path) throws IOException {
        this.token = token;
        this.path = path;
        this.template = Api.as(token).get(path + "/import-template").asByteArray();
        this.parts = parts(template);
    }

    /**
     * Sends them all. Whether anything was stored is the caller's to look at.
     *
     * @param token of somebody who may import
     * @param path of the records, {@code /v1/problems}
     * @return sentences, none if every file got its documented problem
     */
    public static List<String> differences(Tokens token, String path) {
        try {
            BadLedgers ledgers = new BadLedgers(token, path);
            ledgers.send();
            return List.copyOf(ledgers.differences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send() throws IOException {
        String heads = heads();
        expect("wrong heads", "甲,乙\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), 422, "wrong-heads");
        expect("no heads", new byte[0], 422, "empty");
        expect("another encoding", heads.getBytes("GBK"), 422, "not-utf8");
        expect("a formula", withRows(FORMULA, 1), 422, "formula");
        expect("20,001 rows", rows(heads, 20_001), 413, "too-many-rows");
        expect("a million rows", withRows(TEXT.formatted("1"), 1_000_000), 413, "too-many-rows");
        expect("a zip bomb", withRows(TEXT.formatted("0".repeat(MEBIBYTE)), 80), 413, "inflates-too-much");
        expect("a broken zip", Arrays.copyOf(template, template.length / 2), 422, "broken");
        expect("a program", new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1}, 415, "not-a-ledger");
        expect(
                "a huge file",
                (heads + "\r\n" + "x".repeat(20 * MEBIBYTE)).getBytes(StandardCharsets.UTF_8),
                413,
                "file-too-large");
        Response none = Api.as(token)
                .contentType("multipart/form-data")
                .multiPart("other", "x")
                .post(path + "/import");
        compare("no file", none, 400, "invalid-value");
    }

    private void expect(String name, byte[] file, int status, String code) {
        Response answer = Api.as(token)
                .contentType("multipart/form-data")
                .multiPart("file", "台账", file, "application/octet-stream")
                .post(path + "/import");
        compare(name, answer, status, code);
    }

    private void compare(String name, Response answer, int status, String code) {
        String body = answer.asString();
        boolean problem = String.valueOf(answer.contentType()).startsWith(Api.PROBLEM)
                && body.contains("\"code\":\"" + code + '"')
                && !body.contains("Exception");
        if (answer.statusCode() != status || !problem) {
            differences.add("%s to %s: expected %d %s, got %d %s"
                    .formatted(name, path, status, code, answer.statusCode(), body));
        }
    }

    private static byte[] rows(String heads, int count) {
        return (heads + "\r\n" + "1\r\n".repeat(count)).getBytes(StandardCharsets.UTF_8);
    }

    private String heads() {
        return HEAD.matcher(parts.get(SHEET))
                .results()
                .map(head -> ENTITY.matcher(head.group(1)).replaceAll(BadLedgers::character))
                .collect(Collectors.joining(","));
    }

    private static String character(MatchResult entity) {
        return Character.toString(Integer.parseInt(entity.group(1), 16));
    }

    /** The template with a row behind its heads, as often as asked. */
    private byte[] withRows(String row, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                int end = part.getKey().equals(SHEET) ? part.getValue().indexOf("</sheetData>") : 0;
                zip.write(part.getValue().substring(0, end).getBytes(StandardCharsets.UTF_8));
                byte[] repeated = row.getBytes(StandardCharsets.UTF_8);
                for (int i = 0; end > 0 && i < times; i++) {
                    zip.write(repeated);
                }
                zip.write(part.getValue().substring(end).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** By the zip's directory, since the sizes before each entry are left out in what is streamed. */
    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("template", ".xlsx");
        Map<String, String> parts = new LinkedHashMap<>();
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] part = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
