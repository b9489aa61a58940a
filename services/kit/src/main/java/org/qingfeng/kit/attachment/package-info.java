/**
 * Files that belong to a record, such as the evidence of a measure: the type decided from the bytes, the digest taken, the
 * bytes kept in chunks in the service's own database under the record's scope. A store elsewhere can follow behind
 * {@link org.qingfeng.kit.attachment.Attachments}.
 */
@NullMarked
package org.qingfeng.kit.attachment;

import org.jspecify.annotations.NullMarked;
