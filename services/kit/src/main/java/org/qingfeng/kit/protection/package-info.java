/**
 * What must not be readable in a dump, a backup or the journal: each record has a data key of its own that encrypts its
 * {@link org.qingfeng.kit.protection.Protected} fields, and the data key lies beside the record, wrapped by a key set that
 * is not in the database. Destroying that one row erases the record's texts everywhere (security.md, measure 3).
 */
@NullMarked
package org.qingfeng.kit.protection;

import org.jspecify.annotations.NullMarked;
