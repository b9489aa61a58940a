/** Rules that several objects of this context share, and its rule tables as dated data (B.0): the files of {@code rules/}. */
@NullMarked
package org.qingfeng.casework.rules;

import org.jspecify.annotations.NullMarked;
