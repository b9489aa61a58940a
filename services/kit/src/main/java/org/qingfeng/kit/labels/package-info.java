/** Chinese and English labels of every enumeration: code lists, and Label fields on request. */
@NullMarked
package org.qingfeng.kit.labels;

import org.jspecify.annotations.NullMarked;
