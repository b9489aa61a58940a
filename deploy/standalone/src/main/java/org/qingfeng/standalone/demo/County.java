package org.qingfeng.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 安平区, which the town belongs to: what stands above the town, and the county's organs with their people. */
final class County {
    static final String CODE = "990106000000";
    static final String DISCIPLINE = CODE + "-010";
    static final String SUPERVISION = CODE + "-012";

    /** Posts of the county's discipline and supervisory organs, which are one office 合署办公. */
    private static final List<String> POSTS = List.of("区纪委书记", "案件审理室主任", "审查调查室主任", "审查调查室干部", "案件审理室干部");

    /** Beyond the numbers of the town's cadres. */
    private static final int FIRST_NAME = 150;

    private County() {}

    static List<Town.Organization> organizations() {
        return List.of(
                new Town.Organization("990000000000", "云岭省", "PROVINCE", ""),
                new Town.Organization("990100000000", "云州市", "CITY", ""),
                new Town.Organization(CODE, "安平区", "COUNTY", ""),
                new Town.Organization(DISCIPLINE, "安平区纪委", "DISCIPLINE_COMMISSION", "安纪"),
                new Town.Organization(CODE + "-011", "安平区委", "PARTY_COMMITTEE", "安党发"),
                new Town.Organization(SUPERVISION, "安平区监委", "SUPERVISORY_OFFICE", "安监"));
    }

    static List<Person> persons() {
        List<Person> all = new ArrayList<>();
        all.add(official(FIRST_NAME, CODE + "-011", "区委书记", "COUNTY"));
        for (int i = 0; i < POSTS.size(); i++) {
            String rank = i == 0 ? "COUNTY" : i < 3 ? "TOWNSHIP" : "GENERAL";
            all.add(official(FIRST_NAME + 1 + i, DISCIPLINE, POSTS.get(i), rank));
        }
        return all;
    }

    /** By which post which of the county's roles in casework is held. */
    static Map<String, String> holders() {
        return Map.of(
                "party-secretary", "区委书记",
                "discipline-secretary", "区纪委书记",
                "county-reviewer", "案件审理室主任",
                "case-officer", "审查调查室主任",
                "trial-reviewer", "案件审理室干部");
    }

    private static Person official(int name, String org, String position, String rank) {
        boolean leader = rank.equals("COUNTY");
        return new Person(Names.of(name), org, position, rank, true, leader, leader, false, true);
    }
}
