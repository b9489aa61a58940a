/** Screening meetings, told through the API. */
@NullMarked
package org.qingfeng.casework.screening;

import org.jspecify.annotations.NullMarked;
