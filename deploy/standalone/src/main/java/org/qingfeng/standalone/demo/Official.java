package org.qingfeng.standalone.demo;

/**
 * Somebody who acts: a person of the town in a role.
 *
 * @param person id in the directory; empty for the office that registers the first persons
 */
record Official(String role, String org, String person, String name) {
    /** Anybody, without a token. */
    static final Official THE_PUBLIC = new Official("", "", "", "");

    boolean isThePublic() {
        return role.isEmpty();
    }
}
