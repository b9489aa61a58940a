package org.qingfeng.gateway.problem;

/** One fault in one language: a short title, what happened, and what to do next. */
record Wording(String title, String detail, String remedy) {}
