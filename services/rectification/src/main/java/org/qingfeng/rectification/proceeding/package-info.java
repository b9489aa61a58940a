/** What every step of this context shares 办理: its rulebook of refusals, the business date, and who may confirm whose draft. */
@NullMarked
package org.qingfeng.rectification.proceeding;

import org.jspecify.annotations.NullMarked;
