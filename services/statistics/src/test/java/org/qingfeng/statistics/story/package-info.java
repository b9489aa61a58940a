/** How tests tell stories: records that live through their steps, and the events that the steps send. */
@NullMarked
package org.qingfeng.statistics.story;

import org.jspecify.annotations.NullMarked;
