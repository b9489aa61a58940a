package org.qingfeng.kit.ledgerfile;

/** The two kinds of file in which a ledger comes and goes. */
public enum LedgerFormat {
    XLSX(LedgerFormat.XLSX_TYPE, "xlsx"),
    CSV(LedgerFormat.CSV_TYPE + "; charset=UTF-8", "csv");

    /** Media types, for annotations. */
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String CSV_TYPE = "text/csv";

    private final String mediaType;
    private final String extension;

    LedgerFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As a request names it, {@code xlsx} or {@code csv}. */
    public static LedgerFormat fromString(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
