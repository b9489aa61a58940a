/** Media posts 转发: one item on one channel; the same item on two channels is two posts (domain A.3 M25). */
@NullMarked
package org.qingfeng.education.post;

import org.jspecify.annotations.NullMarked;
