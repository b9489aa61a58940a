/** What every operation of every service says alike in its OpenAPI document, written once. */
@NullMarked
package org.qingfeng.kit.openapi;

import org.jspecify.annotations.NullMarked;
