package org.qingfeng.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.qingfeng.embedded.ContextDatabase;
import org.qingfeng.embedded.Credentials;
import org.qingfeng.embedded.PrivateFiles;

/** Passwords and keys of an installation: random, made once, each in a file of mode 600. */
final class Secrets {
    private static final String KAFKA_USER = "qingfeng";

    private final DataFolder folder;

    private Secrets(DataFolder folder) {
        this.folder = folder;
    }

    /** Those of the folder; what is missing is made. */
    static Secrets of(DataFolder folder) throws IOException {
        Secrets secrets = new Secrets(folder);
        Path installationKey = folder.secret("installation.key");
        if (!Files.exists(installationKey)) {
            PrivateFiles.write(installationKey, random(32));
        }
        if (!Files.exists(folder.secret("issuer.key"))) {
            secrets.makeIssuer();
        }
        return secrets;
    }

    String password(String whose) throws IOException {
        return Files.readString(passwordFile(whose)).strip();
    }

    /** The file with a password, made if missing. */
    Path passwordFile(String whose) throws IOException {
        Path file = folder.secret(whose + ".password");
        if (!Files.exists(file)) {
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random(24));
            PrivateFiles.write(file, password.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    ContextDatabase.Passwords context(String context) throws IOException {
        return new ContextDatabase.Passwords(
                password(context + "-owner"), password(context + "-app"), password(context + "-relay"));
    }

    Credentials kafka() throws IOException {
        return new Credentials(KAFKA_USER, password("kafka"));
    }

    Path installationKey() {
        return folder.secret("installation.key");
    }

    /** Names the installation, so that a token of another one is a stranger's even if a key were copied. */
    String issuer() throws IOException {
        return Files.readString(folder.secret("issuer.name")).strip();
    }

    /** Base64 of the DER form, as the services are given it. */
    String publicKey() throws IOException {
        return Files.readString(folder.secret("issuer.pub")).strip();
    }

    PrivateKey issuingKey() throws IOException {
        byte[] encoded = Base64.getDecoder()
                .decode(Files.readString(folder.secret("issuer.key")).strip());
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Sentence("签发密钥已损坏。", "The issuing key in " + folder.secret("issuer.key") + " is damaged.", e);
        }
    }

    private void makeIssuer() throws IOException {
        String name = "https://standalone.qingfeng.example/"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(random(9));
        KeyPair keys = rsa();
        write("issuer.name", name);
        write("issuer.pub", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        // Last: its presence says that the other two are there.
        write("issuer.key", Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    }

    private void write(String name, String content) throws IOException {
        PrivateFiles.write(folder.secret(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no RSA", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
