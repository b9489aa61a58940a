/**
 * The year 2023 of the fictional 清河镇, played through the public API by the officials who would have done it, on the dates
 * on which they would have; then its figures beside the expected ones.
 *
 * <p>{@code qinghe-2023.json} is the composition: what was found, planned, done, and what the statistics must say.
 */
@NullMarked
package org.qingfeng.standalone.demo;

import org.jspecify.annotations.NullMarked;
