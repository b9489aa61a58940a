/**
 * What crosses a border between contexts: organization codes, references to persons, and one record per event type.
 * No framework lives here, so that anything that speaks Java can read our events.
 */
@NullMarked
package org.qingfeng.contracts;

import org.jspecify.annotations.NullMarked;
