/**
 * Sanctions 处分: made by a case's decision, by the body that may (B.6), for a period that is computed (B.2), lifted by time,
 * changed or quashed by appeal (C4).
 */
@NullMarked
package org.qingfeng.casework.sanction;

import org.jspecify.annotations.NullMarked;
