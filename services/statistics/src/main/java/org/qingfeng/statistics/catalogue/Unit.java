package org.qingfeng.statistics.catalogue;

/** Units, never mixed up: 人次 counts person-times, 人 distinct persons, 次 sittings, 场 screenings, 份 copies to one receiver each. */
public enum Unit {
    ITEMS("个", "items"),
    ENTRIES("条", "entries"),
    MATTERS("件", "matters"),
    MATTER_TIMES("件次", "matters, repeats included"),
    COPIES("份", "copies"),
    ESSAYS("篇", "essays"),
    TITLES("部", "titles"),
    TIMES("次", "times"),
    SCREENINGS("场", "screenings"),
    PROJECTS("项", "projects"),
    PERSON_TIMES("人次", "person-times"),
    PERSONS("人", "persons"),
    CASES("起", "cases"),
    DAYS("天", "days"),
    PERCENT("%", "percent");

    private final Name name;

    Unit(String zh, String en) {
        this.name = new Name(zh, en);
    }

    public Name label() {
        return name;
    }
}
