/**
 * An installation of standalone as the bench sees it: started and stopped by the launcher as a user would, its processes
 * found by the directory they were given, their ports and passwords read from what they were started with.
 */
@NullMarked
package org.qingfeng.bench.installation;

import org.jspecify.annotations.NullMarked;
