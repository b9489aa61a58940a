/** What every step of this context shares 办理: its rulebook of refusals, drafts, and what stays with the host. */
@NullMarked
package org.qingfeng.rectification.proceeding;

import org.jspecify.annotations.NullMarked;
