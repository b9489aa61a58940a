/** Rules 建章立制: drafted, reviewed, issued with a document number, revised or repealed (domain C1). */
@NullMarked
package org.qingfeng.rectification.rule;

import org.jspecify.annotations.NullMarked;
