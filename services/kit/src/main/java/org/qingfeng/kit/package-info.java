/** What every service would otherwise write again; one package per concern, and nothing of any context. */
@NullMarked
package org.qingfeng.kit;

import org.jspecify.annotations.NullMarked;
