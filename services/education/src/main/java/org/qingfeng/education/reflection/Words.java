package org.qingfeng.education.reflection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qingfeng.kit.digest.Sha256;

/**
 * The words of a text without what only sets them: spaces, punctuation, case. Two texts are compared by their shingles, the
 * runs of {@value #SHINGLE} characters that overlap from one to the next; each remembers where it began in the text.
 */
final class Words {
    /** Long enough that stock phrases of five or six characters do not make two texts alike. */
    static final int SHINGLE = 8;

    private final String text;
    private final String bare;
    private final int[] places;

    private Words(String text, String bare, int[] places) {
        this.text = text;
        this.bare = bare;
        this.places = places;
    }

    static Words of(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                places[bare.length()] = i;
                bare.append(c);
            }
        }
        return new Words(text, bare.toString().toLowerCase(Locale.ROOT), places);
    }

    String digest() {
        return Sha256.hex(bare.getBytes(UTF_8));
    }

    /** How many shingles there are; a text shorter than one is one. */
    int size() {
        return Math.max(1, bare.length() - SHINGLE + 1);
    }

    String shingle(int at) {
        return bare.length() <= SHINGLE ? bare : bare.substring(at, at + SHINGLE);
    }

    /** Each shingle with the place where it first stands. */
    Map<String, Integer> shingles() {
        Map<String, Integer> found = new HashMap<>();
        for (int at = 0; at < size(); at++) {
            found.putIfAbsent(shingle(at), at);
        }
        return found;
    }

    Set<String> distinct() {
        return shingles().keySet();
    }

    /** The passage of the text as it was written, by places among its words. */
    String passage(int from, int length) {
        int end = Math.min(bare.length(), from + length) - 1;
        return end < from ? text : text.substring(places[from], places[end] + 1);
    }

    int length() {
        return bare.length();
    }
}
