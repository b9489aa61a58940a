package org.qingfeng.kit.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.qingfeng.kit.digest.HmacSha256;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/**
 * Opaque keyset cursors. Each is authenticated together with the caller and the filter it was made for, so that it can be
 * neither forged nor carried to another query.
 */
@ApplicationScoped
public class Cursors {
    private static final int TAG_BYTES = 16;

    private final byte[] key;

    @Inject
    Cursors(InstallationKey installation) {
        this(installation.derive("cursor"));
    }

    Cursors(byte[] key) {
        this.key = key.clone();
    }

    /** @param position where the next page begins @param binding caller, filter and sort */
    public String seal(String position, String binding) {
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        byte[] tag = tag(text, binding);
        byte[] all = Arrays.copyOf(tag, tag.length + text.length);
        System.arraycopy(text, 0, all, tag.length, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** @throws Refused if it is forged, damaged, or another query's */
    public String open(String cursor, String binding) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw new Refused(KitRefusal.INVALID_CURSOR);
        }
        if (all.length <= TAG_BYTES) {
            throw new Refused(KitRefusal.INVALID_CURSOR);
        }
        byte[] text = Arrays.copyOfRange(all, TAG_BYTES, all.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(all, TAG_BYTES), tag(text, binding))) {
            throw new Refused(KitRefusal.INVALID_CURSOR);
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] tag(byte[] text, String binding) {
        byte[] bound = binding.getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(bound, bound.length + 1 + text.length);
        System.arraycopy(text, 0, content, bound.length + 1, text.length);
        return Arrays.copyOf(HmacSha256.of(key, content), TAG_BYTES);
    }
}
