/** Reflections 心得体会: compared with the earlier ones by an explained measure; a person decides, and nobody is scored (domain G14, G16). */
@NullMarked
package org.qingfeng.education.reflection;

import org.jspecify.annotations.NullMarked;
