/** Events of rectification tracking 整改跟踪: campaigns, problems with their measures, rules. */
@NullMarked
package org.qingfeng.contracts.rectification;

import org.jspecify.annotations.NullMarked;
