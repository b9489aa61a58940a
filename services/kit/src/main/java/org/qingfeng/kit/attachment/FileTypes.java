package org.qingfeng.kit.attachment;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refused;

/** Tells what a file is from its bytes. What is not in {@code file-types.json} is refused, so nothing that runs gets in. */
final class FileTypes {
    private record Type(
            String mediaType,
            List<String> extensions,
            @Nullable String starts,
            @Nullable String part) {
        boolean startsLike(byte[] bytes) {
            if (starts == null) {
                return false;
            }
            byte[] expected = HexFormat.of().parseHex(starts);
            return bytes.length >= expected.length
                    && Arrays.equals(expected, 0, expected.length, bytes, 0, expected.length);
        }

        boolean isText() {
            return starts == null && part == null;
        }
    }

    private record Table(String note, List<Type> types, List<String> activeParts) {}

    private static final Table TABLE = load();
    private static final int LOOKED_AT = 1024;
    private static final int MAX_PARTS = 5_000;

    private FileTypes() {}

    /** The media type of the file; refused when it is none that may be attached, or its name says something else. */
    static String mediaTypeOf(Path file, FileName name) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        List<Type> fitting = fitting(file, start);
        if (fitting.isEmpty()) {
            throw new Refused(AttachmentRefusal.ATTACHMENT_TYPE);
        }
        return fitting.stream()
                .filter(type -> type.extensions().contains(name.extension()))
                .map(Type::mediaType)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        AttachmentRefusal.ATTACHMENT_NAME, fitting.get(0).mediaType()));
    }

    private static List<Type> fitting(Path file, byte[] start) throws IOException {
        if (start.length >= 2 && start[0] == 'P' && start[1] == 'K') {
            Set<String> parts = parts(file);
            return TABLE.types().stream()
                    .filter(type -> type.part() != null && parts.contains(type.part()))
                    .toList();
        }
        List<Type> bySignature =
                TABLE.types().stream().filter(type -> type.startsLike(start)).toList();
        if (bySignature.isEmpty() && PlainText.is(file)) {
            return TABLE.types().stream().filter(Type::isText).toList();
        }
        return bySignature;
    }

    /** The names in a zip, of which none is inflated. */
    private static Set<String> parts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> parts =
                    zip.stream().limit(MAX_PARTS).map(ZipEntry::getName).collect(Collectors.toSet());
            boolean active = zip.size() > MAX_PARTS
                    || parts.stream()
                            .map(part -> part.toLowerCase(Locale.ROOT))
                            .anyMatch(part -> TABLE.activeParts().stream().anyMatch(part::contains));
            if (active) {
                throw new Refused(AttachmentRefusal.ATTACHMENT_ACTIVE);
            }
            return parts;
        } catch (ZipException e) {
            throw new Refused(AttachmentRefusal.ATTACHMENT_TYPE);
        }
    }

    private static Table load() {
        try (InputStream in = FileTypes.class.getResourceAsStream("file-types.json")) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(in), Table.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
