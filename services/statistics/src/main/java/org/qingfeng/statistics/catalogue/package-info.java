/**
 * What every number means. A metric is declared once, in the file of its context; it turns the last event of a record into
 * facts, and the live projection and the rebuild use the same declaration. Nothing else computes a number.
 */
@NullMarked
package org.qingfeng.statistics.catalogue;

import org.jspecify.annotations.NullMarked;
