/** The tree of organizations as the directory tells it, and the codes that facts named before the directory did. */
@NullMarked
package org.qingfeng.statistics.organizations;

import org.jspecify.annotations.NullMarked;
