package org.qingfeng.casework.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.digest.HmacSha256;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.problem.Refused;

/**
 * 查询码: derived from the key that the reporter's own browser keeps, so that a repeat is shown the same one and neither is
 * stored; what is stored is its Argon2id, with the installation's secret as salt (security.md).
 */
@ApplicationScoped
class Receipts {
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{32}");
    private static final Pattern RECEIPT = Pattern.compile("[0-9]{16}");
    private static final BigInteger RANGE = BigInteger.TEN.pow(16);

    /** The parameters that OWASP names for Argon2id: 19 MiB, two passes, one lane. */
    private static final int KIB = 19 * 1024;

    private static final int PASSES = 2;
    private static final int BYTES = 32;

    /** 19 MiB each: more at a time would press on a small heap. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private final byte[] receiptKey;
    private final byte[] salt;

    @Inject
    Receipts(InstallationKey installation) {
        this.receiptKey = installation.derive("complaint-receipt");
        this.salt = installation.derive("complaint-look-up");
    }

    /** @throws Refused 400 unless the key is 128 bits */
    String of(@Nullable String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refused(ComplaintRefusal.KEY_NEEDS_128_BITS);
        }
        byte[] mac = HmacSha256.of(receiptKey, key.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
        return "%016d".formatted(new BigInteger(1, mac).mod(RANGE));
    }

    /** The digits of a receipt as somebody types it, in groups or not. @throws Refused 400 */
    static String typed(@Nullable String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s-]", "");
        if (!RECEIPT.matcher(digits).matches()) {
            throw new Refused(ComplaintRefusal.RECEIPT_MALFORMED);
        }
        return digits;
    }

    /** What is stored of a receipt, and looked up by. */
    byte[] lookUp(String receipt) {
        byte[] hash = new byte[BYTES];
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(KIB)
                    .withIterations(PASSES)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            argon2.generateBytes(receipt.getBytes(StandardCharsets.US_ASCII), hash);
        } finally {
            AT_ONCE.release();
        }
        return hash;
    }
}
