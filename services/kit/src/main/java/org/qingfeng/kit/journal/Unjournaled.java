package org.qingfeng.kit.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of which the journal's {@code changes} say nothing: persons by whom a record is found, which the append-only
 * journal would keep for ever. What may be kept of them stands in the record's protected fields, as ciphertext.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unjournaled {}
