/** Stories of the directory, told through its public API. */
@NullMarked
package org.qingfeng.directory;

import org.jspecify.annotations.NullMarked;
