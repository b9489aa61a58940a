package org.qingfeng.contracts;

/** Kafka header names of an event: CloudEvents 1.0 in binary mode, with our three extensions. */
public final class EventHeaders {
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String ORG_CODE = "ce_orgcode";
    public static final String RECORD_VERSION = "ce_recordversion";
    public static final String INCARNATION = "ce_incarnation";
    public static final String CONTENT_TYPE = "content-type";
    /** The plain W3C header, not a CloudEvents attribute. */
    public static final String TRACEPARENT = "traceparent";

    private EventHeaders() {}
}
