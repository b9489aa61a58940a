/**
 * Schemas of the events: written from the records, compared with what was released, described in AsyncAPI.
 *
 * <p>{@link org.qingfeng.contracts.schema.EventSchema} lists them; {@link org.qingfeng.contracts.schema.SchemaTest} says
 * how the committed files are brought up to date.
 */
@NullMarked
package org.qingfeng.contracts.schema;

import org.jspecify.annotations.NullMarked;
