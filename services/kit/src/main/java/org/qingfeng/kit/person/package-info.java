/** Persons as a record remembers them: a snapshot of the post held when it was made. */
@NullMarked
package org.qingfeng.kit.person;

import org.jspecify.annotations.NullMarked;
