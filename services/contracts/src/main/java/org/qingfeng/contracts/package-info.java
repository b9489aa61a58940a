/**
 * What crosses a border between contexts: organization codes, references to persons, and one record per event type.
 * No framework lives here, so that anything that speaks Java can read our events.
 *
 * <p>For readers in other languages the resources hold the same contract: {@code asyncapi.yaml} (topics, headers, the
 * verbs of each record), {@code schemas/<context>/<record>.v1.json} (JSON Schema 2020-12, written from the records) and
 * {@code examples/<context>/} (valid events, all fictional).
 *
 * <p>A record only grows: a new component is {@code @Nullable}, because topics keep events that lack it. What was
 * released is kept beside the tests, and the build fails when a schema takes something of it away.
 */
@NullMarked
package org.qingfeng.contracts;

import org.jspecify.annotations.NullMarked;
