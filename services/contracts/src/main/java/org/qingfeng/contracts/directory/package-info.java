/** Events of the directory 组织人员名录. They alone carry personId; its topic is readable by services only. */
@NullMarked
package org.qingfeng.contracts.directory;

import org.jspecify.annotations.NullMarked;
