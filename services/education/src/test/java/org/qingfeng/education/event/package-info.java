/** The states of an event against the regulation, and a model of its steps. */
@NullMarked
package org.qingfeng.education.event;

import org.jspecify.annotations.NullMarked;
