package org.qingfeng.gateway.token;

/**
 * Whose token was verified, and until when that is believed.
 *
 * @param subject the token's {@code sub}
 * @param believedUntil milliseconds since the epoch
 */
public record Caller(String subject, long believedUntil) {}
