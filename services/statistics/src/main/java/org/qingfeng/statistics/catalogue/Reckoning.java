package org.qingfeng.statistics.catalogue;

/** How facts become a value. Only SUM adds up over months and organizations, so only SUM has counters. */
public enum Reckoning {
    SUM,
    DISTINCT,
    MEDIAN,
    MAX
}
