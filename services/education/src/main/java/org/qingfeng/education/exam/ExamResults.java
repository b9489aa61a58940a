package org.qingfeng.education.exam;

import java.util.List;

/** What is protected of a test. */
record ExamResults(List<ExamResult> items) {}
