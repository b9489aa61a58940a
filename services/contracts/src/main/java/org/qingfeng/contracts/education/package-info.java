/** Events of education 警示教育: no name, no text about a person, no result of a test; every person a reference. */
@NullMarked
package org.qingfeng.contracts.education;

import org.jspecify.annotations.NullMarked;
