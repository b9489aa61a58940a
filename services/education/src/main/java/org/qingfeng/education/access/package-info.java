/**
 * What every record of education shares: its rulebook of refusals, what stays with the host, and who sees what is about a
 * person.
 */
@NullMarked
package org.qingfeng.education.access;

import org.jspecify.annotations.NullMarked;
