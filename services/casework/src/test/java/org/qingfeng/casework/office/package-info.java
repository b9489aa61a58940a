/** A county and its town with their organs and officials, who speak the language of casework to its API. */
@NullMarked
package org.qingfeng.casework.office;

import org.jspecify.annotations.NullMarked;
