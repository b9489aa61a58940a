/**
 * Compares each service's OpenAPI document, as its build wrote it, with the one that was released: what a client of the
 * released API relies on must still be there.
 */
@NullMarked
package org.qingfeng.compat;

import org.jspecify.annotations.NullMarked;
