/** What a directory holds from its first start: the nation, the shipped calendars and rule parameters. */
@NullMarked
package org.qingfeng.directory.founding;

import org.jspecify.annotations.NullMarked;
