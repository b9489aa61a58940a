@NullMarked
package org.qingfeng.directory;

import org.jspecify.annotations.NullMarked;
