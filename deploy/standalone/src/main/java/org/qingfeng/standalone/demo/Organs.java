package org.qingfeng.standalone.demo;

import java.util.Map;

/** Who acts in casework: the town's discipline organ, its Party secretary, and the county's organs. */
final class Organs {
    static final String DISCIPLINE = Town.CODE + "-010";

    private final Residents residents;

    Organs(Residents residents) {
        this.residents = residents;
    }

    /** 信访. */
    Official petitions() {
        return town("petition-officer", residents.holding(DISCIPLINE, "信访干事"));
    }

    /** 承办人. */
    Official officer() {
        return town("case-officer", residents.named("陆思源"));
    }

    Official second() {
        return town("case-officer", residents.holding(DISCIPLINE, "纪检监察干事"));
    }

    /** 审理: never who investigated. */
    Official tryer() {
        return town("trial-reviewer", residents.named("顾听澜"));
    }

    /** 纪委书记. */
    Official secretary() {
        return town("discipline-secretary", residents.named("沈知衡"));
    }

    Official partySecretary() {
        return residents.secretary();
    }

    /** The county's official of this role. */
    Official county(String role) {
        Map<String, String> posts = County.holders();
        String post = posts.get(role);
        if (post == null) {
            throw new IllegalArgumentException("the county has no " + role);
        }
        String org = role.equals("party-secretary") ? County.CODE + "-011" : County.DISCIPLINE;
        return residents.official(role, County.CODE, residents.holding(org, post));
    }

    /** A second investigator of the county. */
    Official countySecond() {
        return residents.official("case-officer", County.CODE, residents.holding(County.DISCIPLINE, "审查调查室干部"));
    }

    private Official town(String role, Person person) {
        return residents.official(role, Town.CODE, person);
    }
}
