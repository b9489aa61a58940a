/** Stories of education, told through its API. */
@NullMarked
package org.qingfeng.education;

import org.jspecify.annotations.NullMarked;
