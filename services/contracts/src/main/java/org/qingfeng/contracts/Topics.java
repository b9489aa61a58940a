package org.qingfeng.contracts;

/** One topic per context; 12 partitions, keyed by record id, everything kept (never compacted). */
public final class Topics {
    public static final String DIRECTORY = "qingfeng.directory.v1";
    public static final String RECTIFICATION = "qingfeng.rectification.v1";

    /** Readable by statistics alone. */
    public static final String CASEWORK = "qingfeng.casework.v1";

    public static final String EDUCATION = "qingfeng.education.v1";
    public static final String SUPERVISION = "qingfeng.supervision.v1";

    private Topics() {}
}
