package org.qingfeng.education.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A person whom the directory knows; fictional. */
public record Somebody(
        UUID id,
        String name,
        String orgCode,
        String position,
        String rank,
        boolean topLeader,
        boolean leadershipMember,
        boolean villageCadre) {

    /** 村干部. */
    public static Somebody inVillage(String name, String orgCode) {
        return new Somebody(UUID.randomUUID(), name, orgCode, "委员", "VILLAGE_OTHER", false, false, true);
    }

    /** 村级党组织“一把手”. */
    public static Somebody heading(String name, String partyOrganization) {
        return new Somebody(UUID.randomUUID(), name, partyOrganization, "书记", "VILLAGE_OTHER", true, false, true);
    }

    /** 机关干部. */
    public static Somebody inOffice(String name, String orgCode) {
        return new Somebody(UUID.randomUUID(), name, orgCode, "科员", "GENERAL", false, false, false);
    }

    /** 班子成员 at the head of an organ. */
    public static Somebody leading(String name, String orgCode, String position) {
        return new Somebody(UUID.randomUUID(), name, orgCode, position, "TOWNSHIP", true, true, false);
    }

    public Somebody as(UUID person) {
        return new Somebody(person, name, orgCode, position, rank, topLeader, leadershipMember, villageCadre);
    }

    public Somebody announced() {
        Directory.announces(this);
        return this;
    }

    /** As a form names the person. */
    public Map<String, Object> snapshot() {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        snapshot.put("personId", id.toString());
        snapshot.put("name", name);
        snapshot.put("orgCode", orgCode);
        snapshot.put("position", position);
        snapshot.put("rank", rank);
        snapshot.put("partyMember", true);
        snapshot.put("publicOfficial", true);
        return snapshot;
    }
}
