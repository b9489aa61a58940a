/** What every resource of a record answers alike: representation, ETag, allowed actions, history, lists, patches. */
@NullMarked
package org.qingfeng.kit.desk;

import org.jspecify.annotations.NullMarked;
