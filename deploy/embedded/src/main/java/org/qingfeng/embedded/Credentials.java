package org.qingfeng.embedded;

/** A user of the broker and its password. */
public record Credentials(String username, String password) {
    public Credentials {
        if (username.isBlank() || password.isBlank()) {
            throw new IllegalArgumentException("user name and password are both needed");
        }
        if ((username + password).matches(".*[\"\\\\;\\s].*")) {
            throw new IllegalArgumentException("quotes, backslashes, semicolons and blanks would break the login line");
        }
    }

    /** The line with which a client logs in. */
    public String clientLogin() {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(username, password);
    }

    /** The line with which the broker logs in to itself and knows who may. */
    String serverLogin() {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%1$s\" password=\"%2$s\" user_%1$s=\"%2$s\";"
                .formatted(username, password);
    }

    @Override
    public String toString() {
        return username + ":***";
    }
}
