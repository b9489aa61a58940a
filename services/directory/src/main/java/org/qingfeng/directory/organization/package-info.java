/** 组织机构 Organizations: the tree of division codes and the units in it, with their validity and successors. */
@NullMarked
package org.qingfeng.directory.organization;

import org.jspecify.annotations.NullMarked;
