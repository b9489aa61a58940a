/** A town with its organs, cadres and officials, who speak the language of education to its API. */
@NullMarked
package org.qingfeng.education.office;

import org.jspecify.annotations.NullMarked;
