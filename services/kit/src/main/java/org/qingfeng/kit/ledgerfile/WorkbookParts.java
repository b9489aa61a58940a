package org.qingfeng.kit.ledgerfile;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a workbook keeps its first sheet and its shared strings.
 *
 * @param sharedStrings none in workbooks that keep each text in its cell
 * @param from1904 days are counted from 1904
 */
record WorkbookParts(String firstSheet, @Nullable String sharedStrings, boolean from1904) {
    static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    static WorkbookParts of(WorkbookFile file) throws IOException {
        refuseMacroTypes(file);
        for (String relations : file.relationParts()) {
            refuseExternal(file, relations);
        }
        Map<String, String> targets = new HashMap<>();
        String shared = null;
        try (XmlPart xml = new XmlPart(file.part(RELATIONS))) {
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    String target = path(Objects.requireNonNullElse(xml.attribute("Target"), ""));
                    targets.put(Objects.requireNonNullElse(xml.attribute("Id"), ""), target);
                    if (Objects.requireNonNullElse(xml.attribute("Type"), "").endsWith("/sharedStrings")) {
                        shared = target;
                    }
                }
            }
        }
        return ofWorkbook(file, targets, shared);
    }

    private static WorkbookParts ofWorkbook(WorkbookFile file, Map<String, String> targets, @Nullable String shared)
            throws IOException {
        boolean from1904 = false;
        try (XmlPart xml = new XmlPart(file.part(WORKBOOK))) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.begins("sheet")) {
                    String sheet = targets.get(relationOf(xml));
                    if (sheet == null) {
                        throw new FileRefused(LedgerFault.BROKEN);
                    }
                    return new WorkbookParts(sheet, shared, from1904);
                }
            }
        }
        throw new FileRefused(LedgerFault.BROKEN);
    }

    /** A sheet has a name, a number and the id of its relation; only the last is called id, in its own namespace. */
    private static String relationOf(XmlPart xml) {
        return Objects.requireNonNullElse(xml.attribute("id"), "");
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static void refuseExternal(WorkbookFile file, String relations) throws IOException {
        try (XmlPart xml = new XmlPart(file.part(relations))) {
            while (xml.next()) {
                if (xml.begins("Relationship") && "External".equalsIgnoreCase(xml.attribute("TargetMode"))) {
                    throw new FileRefused(LedgerFault.EXTERNAL_LINK);
                }
            }
        }
    }

    private static void refuseMacroTypes(WorkbookFile file) throws IOException {
        try (XmlPart xml = new XmlPart(file.part(CONTENT_TYPES))) {
            while (xml.next()) {
                String type = xml.begins("Override") || xml.begins("Default") ? xml.attribute("ContentType") : null;
                if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new FileRefused(LedgerFault.MACROS);
                }
            }
        }
    }
}
