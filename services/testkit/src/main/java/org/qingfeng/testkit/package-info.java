@NullMarked
package org.qingfeng.testkit;

import org.jspecify.annotations.NullMarked;
