/**
 * The one door of Qingfeng. What comes in as {@code /api/<context>/v1/…} goes to that context's service as {@code /v1/…},
 * streamed both ways on the event loop and never parsed.
 *
 * <p>A request meets, in this order: {@link org.qingfeng.gateway.Door} (which part of the house is meant),
 * {@code shield} (paths, headers, origins that are refused for everyone), {@code route} (the table of routes, sizes and
 * times), {@code rate}, {@code token}, and at last {@code route.Exchange}, which carries it to the service and back.
 * {@code problem} words every refusal; {@code document} merges the services' OpenAPI documents and shows them.
 *
 * <p>The door knows none of the services' code, and they trust nothing it says: each verifies the token again.
 */
@NullMarked
package org.qingfeng.gateway;

import org.jspecify.annotations.NullMarked;
