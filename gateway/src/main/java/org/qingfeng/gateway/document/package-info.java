/** The services' OpenAPI documents merged into one, and the page that shows it. */
@NullMarked
package org.qingfeng.gateway.document;

import org.jspecify.annotations.NullMarked;
