/**
 * What a service keeps of the directory, so that no request waits for another service: organizations with names, persons
 * without. {@code DirectoryCopy} follows the directory's topic, one {@code …Copy} class per record writes its table;
 * {@link org.qingfeng.kit.directorycopy.KnownDirectory} answers from memory, {@code DirectoryMemory} empties it within a
 * second of a change, whichever replica applied it. Decision 53.
 */
@NullMarked
package org.qingfeng.kit.directorycopy;

import org.jspecify.annotations.NullMarked;
