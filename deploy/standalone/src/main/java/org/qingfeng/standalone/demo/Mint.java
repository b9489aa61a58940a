package org.qingfeng.standalone.demo;

import java.io.IOException;

/** Issues the token of an official. */
@FunctionalInterface
public interface Mint {
    String token(String role, String org, String person, String name) throws IOException;
}
