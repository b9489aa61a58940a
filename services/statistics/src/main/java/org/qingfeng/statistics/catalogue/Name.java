package org.qingfeng.statistics.catalogue;

/** What something is called, in both languages. */
public record Name(String zh, String en) {}
