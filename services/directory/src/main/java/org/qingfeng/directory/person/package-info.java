/** 人员 Persons with their posts over time; a move is a new post and changes no past record. */
@NullMarked
package org.qingfeng.directory.person;

import org.jspecify.annotations.NullMarked;
