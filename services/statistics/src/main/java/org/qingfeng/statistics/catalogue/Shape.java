package org.qingfeng.statistics.catalogue;

/** A FLOW counts what happened on a date in the period; a STOCK what holds at the period's end. */
public enum Shape {
    FLOW,
    STOCK
}
