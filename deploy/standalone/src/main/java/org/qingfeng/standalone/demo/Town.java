package org.qingfeng.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 清河镇 as a generator: its organizations, and 120 cadres of whom 104 are Party members (domain H). */
final class Town {
    static final String CODE = "990106101000";
    /** So many digits say that something is in the town. */
    static final int SEAT = 9;

    private static final String[] OFFICES = {
        "党政办公室", "党建工作办公室", "经济发展办公室", "公共管理办公室", "公共服务办公室", "公共安全办公室", "综合执法大队", "便民服务中心"
    };
    private static final String[] VILLAGES = {"东河", "西河", "柳树湾", "杨家堡", "大槐", "石桥", "南岗", "北坡", "清源", "双井", "桃园", "新立"};
    private static final String[] VILLAGE_POSTS = {"村党组织书记", "村委会主任", "村委委员", "村务监督委员会主任", "村会计", "纪检监察联络员"};
    private static final String[] LEADER_POSTS = {"党委副书记", "党委委员", "人大主席", "副镇长", "武装部长", "组织委员", "宣传委员", "统战委员"};
    private static final int STAFF = 37;
    private static final int NOT_IN_THE_PARTY = 16;
    /** Of the staff, who works for the discipline commission, and the auxiliary of the enforcement team. */
    private static final Map<Integer, String> OWN_POSTS = Map.of(11, "信访干事", 12, "纪检监察干事", 33, "协管员");

    private Town() {}

    /** An organization to be registered; those above come first. */
    record Organization(String code, String name, String type, String documentCode) {}

    static List<Organization> organizations() {
        List<Organization> all = new ArrayList<>(County.organizations());
        all.add(new Organization(CODE, "清河镇", "TOWN", "清河政发"));
        for (int i = 0; i < OFFICES.length; i++) {
            String type = i == 6 ? "ENFORCEMENT_TEAM" : i == 7 ? "INSTITUTION" : "OFFICE";
            all.add(new Organization(office(i + 1), "清河镇" + OFFICES[i], type, ""));
        }
        all.add(new Organization(CODE + "-010", "清河镇纪委", "DISCIPLINE_COMMISSION", "清河纪"));
        all.add(new Organization(CODE + "-011", "清河镇党委", "PARTY_COMMITTEE", "清河党发"));
        for (int i = 0; i < VILLAGES.length; i++) {
            String code = village(i);
            all.add(new Organization(code, VILLAGES[i] + "村", "VILLAGE", ""));
            all.add(new Organization(code + "-001", VILLAGES[i] + "村党组织", "VILLAGE_PARTY_ORGANIZATION", ""));
            all.add(new Organization(code + "-002", VILLAGES[i] + "村民委员会", "VILLAGE_COMMITTEE", ""));
            all.add(new Organization(code + "-003", VILLAGES[i] + "村纪检监察工作联络站", "CONTACT_STATION", ""));
        }
        return all;
    }

    /** 班子成员 11, 机关站所 37, 村干部 72. */
    static List<Person> persons() {
        List<Person> all = new ArrayList<>();
        all.add(leader("周砚秋", CODE + "-011", "党委书记", true));
        all.add(leader("林叙白", CODE, "镇长", true));
        all.add(leader("沈知衡", CODE + "-010", "纪委书记", true));
        for (int i = 0; i < LEADER_POSTS.length; i++) {
            all.add(leader(Names.of(i), CODE, LEADER_POSTS[i], false));
        }
        all.add(staff("顾听澜", CODE + "-010", "纪委副书记", true));
        all.add(staff("陆思源", CODE + "-010", "纪检干事", true));
        all.add(staff("何未晞", office(2), "专项行动办公室干事", true));
        for (int i = 3; i < STAFF; i++) {
            String office = i == 11 || i == 12 ? CODE + "-010" : office((i - 3) % OFFICES.length + 1);
            String position = OWN_POSTS.getOrDefault(i, i - 3 < OFFICES.length ? "主任" : "干事");
            all.add(staff(Names.of(20 + i), office, position, i < STAFF - NOT_IN_THE_PARTY / 2));
        }
        for (int i = 0; i < VILLAGES.length; i++) {
            for (int j = 0; j < VILLAGE_POSTS.length; j++) {
                boolean member = j != 4 || i >= NOT_IN_THE_PARTY / 2;
                all.add(villager(
                        Names.of(70 + i * VILLAGE_POSTS.length + j), village(i), VILLAGE_POSTS[j], j == 0, member));
            }
        }
        return all;
    }

    static String office(int number) {
        return CODE + "-%03d".formatted(number);
    }

    private static String village(int index) {
        return "990106101" + (200 + index);
    }

    private static Person leader(String name, String org, String position, boolean top) {
        return new Person(name, org, position, "TOWNSHIP", true, top, true, false, true);
    }

    private static Person staff(String name, String org, String position, boolean member) {
        return new Person(name, org, position, "GENERAL", member, position.equals("主任"), false, false, true);
    }

    private static Person villager(String name, String org, String position, boolean top, boolean member) {
        return new Person(name, org, position, "VILLAGE_OTHER", member, top, false, true, true);
    }

    /** 普通党员: in the directory, and none of the cadres. */
    static List<Person> ordinaryMembers() {
        return List.of(new Person(
                Names.of(160), village(7) + "-001", "党员", "VILLAGE_OTHER", true, false, false, false, false));
    }
}
