/** Campaigns 专项行动: DRAFT → RUNNING → CONCLUDED; leading group, work plan, the organizations that take part. */
@NullMarked
package org.qingfeng.rectification.campaign;

import org.jspecify.annotations.NullMarked;
