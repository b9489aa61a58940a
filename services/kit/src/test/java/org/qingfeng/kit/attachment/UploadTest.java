package org.qingfeng.kit.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingfeng.kit.problem.Refused;

class UploadTest {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static String typeOf(String name, byte[] bytes) throws IOException {
        try (Upload upload = Upload.receive(name, new ByteArrayInputStream(bytes))) {
            return upload.mediaType();
        }
    }

    private static void assertRefused(AttachmentRefusal refusal, String name, byte[] bytes) {
        Refused refused = assertThrows(Refused.class, () -> typeOf(name, bytes));
        assertEquals(refusal, refused.leading().refusal());
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "通知.pdf, 255044462d312e370a, application/pdf",
        "照片.PNG, 89504e470d0a1a0a00, image/png",
        "照片.jpeg, ffd8ffe000, image/jpeg",
        "说明.txt, e6b885e9a38e, text/plain",
        "名单.csv, efbbbf612c620d0a, text/csv"
    })
    void theBytesTellTheType(String name, String hex, String mediaType) throws IOException {
        assertEquals(mediaType, typeOf(name, HexFormat.of().parseHex(hex)));
    }

    @Test
    void officeFilesAreToldByTheirParts() throws IOException {
        assertEquals(OFFICE + "wordprocessingml.document", typeOf("a.docx", zip("word/document.xml")));
        assertEquals(OFFICE + "spreadsheetml.sheet", typeOf("a.xlsx", zip("xl/workbook.xml")));
        assertEquals(OFFICE + "presentationml.presentation", typeOf("a.pptx", zip("ppt/presentation.xml")));
        assertEquals("application/ofd", typeOf("a.ofd", zip("OFD.xml", "Doc_0/Document.xml")));
        assertRefused(AttachmentRefusal.ATTACHMENT_TYPE, "a.zip", zip("a.txt"));
        assertRefused(
                AttachmentRefusal.ATTACHMENT_TYPE, "a.docx", "PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertRefused(AttachmentRefusal.ATTACHMENT_ACTIVE, "a.docx", zip("word/document.xml", "word/vbaProject.bin"));
        assertRefused(AttachmentRefusal.ATTACHMENT_ACTIVE, "a.xlsx", zip("xl/workbook.xml", "xl/embeddings/ole.bin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\nrm -rf x",
                "<!DOCTYPE html><html></html>",
                "\uFEFF <HTML>",
                "<?xml version='1.0'?><svg onload='x'/>",
                "text <script>alert(1)</script>"
            })
    void whatABrowserOrShellWouldRunIsRefusedEvenAsText(String text) {
        assertRefused(AttachmentRefusal.ATTACHMENT_TYPE, "a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4d5a900003", "7f454c4602", "cafebabe0000", "d0cf11e0a1b11ae1", "1f8b0800"})
    void executablesAndContainersAreRefused(String hex) {
        assertRefused(AttachmentRefusal.ATTACHMENT_TYPE, "a.pdf", HexFormat.of().parseHex(hex));
    }

    @Test
    void theNameMustEndAsTheBytesSay() {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        assertRefused(AttachmentRefusal.ATTACHMENT_NAME, "a.pdf.exe", pdf);
        assertRefused(AttachmentRefusal.ATTACHMENT_NAME, "a", pdf);
        assertRefused(AttachmentRefusal.ATTACHMENT_NAME, "a.js", "alert(1)".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void textOfAnOldOfficeMachineIsText() throws IOException {
        assertEquals("text/plain", typeOf("a.txt", "清风台账".getBytes(Charset.forName("GBK"))));
    }

    @Test
    void emptyAndHugeFilesAreRefused() {
        assertRefused(AttachmentRefusal.ATTACHMENT_EMPTY, "a.txt", new byte[0]);
        InputStream huge = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
        Refused refused = assertThrows(Refused.class, () -> Upload.receive("a.txt", huge));
        assertEquals(413, refused.leading().refusal().status());
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\x\\照片.png, 照片.png",
        "a\u202Egnp.exe, agnp.exe",
        "'a\r\nSet-Cookie: x.pdf', aSet-Cookie_ x.pdf",
        "'...', 附件",
        "'  整改 报告.pdf ', 整改 报告.pdf"
    })
    void namesAreMadeHarmless(String sent, String kept) {
        assertEquals(kept, FileName.of(sent).value());
    }

    @Test
    void longNamesKeepTheirEnding() {
        String kept = FileName.of("长".repeat(300) + ".pdf").value();
        assertEquals(150, kept.length());
        assertEquals("pdf", FileName.of(kept).extension());
    }
}
