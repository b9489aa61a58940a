package org.qingfeng.education.event;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.kit.digest.HmacSha256;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** One-time codes of sign-ins: eight characters, forty bits, for half an hour or so; a person uses one once. */
@ApplicationScoped
public class SignInCodes {
    private static final String PURPOSE = "education-sign-in";
    /** Without letters that are taken for digits when they are read off a wall. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;
    private static final int FIVE_BITS = 31;

    @Inject
    InstallationKey key;

    SignInCode shown(Event event) {
        SignIn open = open(event.signIn);
        String code = code(open);
        return new SignInCode(code, open.expiresAt(), "/api/education/v1/events/" + event.id + "/sign-in?code=" + code);
    }

    /** @throws Refused 422 unless the sign-in is open and this is its code */
    public void demand(Event event, String told) {
        SignIn open = open(event.signIn);
        String wanted = told.strip().toUpperCase(Locale.ROOT);
        if (!MessageDigest.isEqual(code(open).getBytes(US_ASCII), wanted.getBytes(US_ASCII))) {
            throw new Refused(List.of(Violation.at("code", EducationRefusal.SIGN_IN_CODE_WRONG)));
        }
    }

    private static SignIn open(@Nullable SignIn signIn) {
        if (signIn == null) {
            throw new Refused(EducationRefusal.SIGN_IN_NOT_OPEN);
        }
        if (!signIn.isOpenAt(Instant.now())) {
            throw new Refused(EducationRefusal.SIGN_IN_EXPIRED);
        }
        return signIn;
    }

    private String code(SignIn open) {
        byte[] mac = HmacSha256.of(key.derive(PURPOSE), open.nonce().toString().getBytes(US_ASCII));
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(mac[i] & FIVE_BITS));
        }
        return code.toString();
    }
}
