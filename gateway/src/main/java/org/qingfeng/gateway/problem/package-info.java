/** How the door says no: one list of faults, their sentences in Chinese and English, and a page for each (RFC 9457). */
@NullMarked
package org.qingfeng.gateway.problem;

import org.jspecify.annotations.NullMarked;
