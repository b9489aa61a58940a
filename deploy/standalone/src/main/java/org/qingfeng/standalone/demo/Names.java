package org.qingfeng.standalone.demo;

/** Invented names: a surname and two syllables, by number, none twice among the first two hundred. */
final class Names {
    private static final String SURNAMES = "江柳岑温祝骆桑简裴邵";
    private static final String FIRST = "知望书听见临怀景云青";
    private static final String SECOND = "舟禾川竹原桥石苓野溪";

    private Names() {}

    static String of(int number) {
        char surname = SURNAMES.charAt(number % SURNAMES.length());
        char first = FIRST.charAt(number / SURNAMES.length() % FIRST.length());
        char second = SECOND.charAt((number * 3 + number / 10 + number / 100) % SECOND.length());
        return "" + surname + first + second;
    }
}
