/** Stories of complaints, through HTTP on real servers. */
@NullMarked
package org.qingfeng.casework.complaint;

import org.jspecify.annotations.NullMarked;
