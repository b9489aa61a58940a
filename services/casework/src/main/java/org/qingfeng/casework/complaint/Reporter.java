package org.qingfeng.casework.complaint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who made a complaint in real name: encrypted apart from what it says, and opened only as {@link ReporterIdentity} says.
 *
 * @param name of a person or a unit
 * @param personId if an official knows that it is a person of the directory, so that he is not given his own complaint
 */
record Reporter(String name, String contact, @Nullable UUID personId) {}
