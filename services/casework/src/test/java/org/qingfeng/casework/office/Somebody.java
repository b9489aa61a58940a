package org.qingfeng.casework.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.testkit.DirectoryNews;

/** A person whom the directory knows; fictional. */
public record Somebody(
        UUID id,
        String name,
        String orgCode,
        String position,
        String rank,
        boolean partyMember,
        boolean publicOfficial,
        boolean villageCadre,
        boolean retired,
        @Nullable String managedBy) {

    /** 村干部, party member and public official, whom the town manages. */
    public static Somebody inVillage(String name, String orgCode) {
        return new Somebody(UUID.randomUUID(), name, orgCode, "委员", "VILLAGE_OTHER", true, true, true, false, "TOWN");
    }

    /** 机关干部. */
    public static Somebody inOffice(String name, String orgCode) {
        return new Somebody(UUID.randomUUID(), name, orgCode, "科员", "GENERAL", true, true, false, false, "TOWN");
    }

    public Somebody outsideTheParty() {
        return new Somebody(id, name, orgCode, position, rank, false, publicOfficial, villageCadre, retired, managedBy);
    }

    public Somebody withoutOffice() {
        return new Somebody(id, name, orgCode, position, rank, partyMember, false, false, retired, null);
    }

    public Somebody retiredSince() {
        return new Somebody(
                id, name, orgCode, position, rank, partyMember, publicOfficial, villageCadre, true, managedBy);
    }

    public Somebody managedBy(String level) {
        return new Somebody(
                id, name, orgCode, position, rank, partyMember, publicOfficial, villageCadre, retired, level);
    }

    public Somebody announced() {
        Directory.announces(new DirectoryNews.Cadre(
                id,
                DirectoryNews.Cadre.post(orgCode, position, rank, false, villageCadre),
                partyMember,
                publicOfficial,
                managedBy,
                retired));
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
        snapshot.put("partyMember", partyMember);
        snapshot.put("publicOfficial", publicOfficial);
        return snapshot;
    }
}
