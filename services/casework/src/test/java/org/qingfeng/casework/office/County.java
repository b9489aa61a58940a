package org.qingfeng.casework.office;

import java.util.UUID;
import org.qingfeng.testkit.Tokens;

/** A county of its own for each story, with one town, its organs and their officials. All fictional. */
public final class County {
    private static final int FREE = 9000;
    private static final int CITY = 100;
    private static int next = (int) (System.nanoTime() / 1000 % FREE);

    public final String code;
    public final String town;
    public final String village;
    public final String office;
    public final String townDiscipline;
    public final String townParty;
    public final String countyDiscipline;
    public final String countyParty;
    public final String countySupervision;

    public final Official officer;
    public final Official second;
    public final Official third;
    public final Official tryer;
    public final Official secretary;
    public final Official partySecretary;
    public final Official reviewer;
    public final Official countySecretary;
    public final Official countyPartySecretary;

    private County(String prefix) {
        code = prefix + "000000";
        town = prefix + "101000";
        village = prefix + "101203";
        office = town + "-007";
        townDiscipline = town + "-010";
        townParty = town + "-011";
        countyDiscipline = code + "-010";
        countyParty = code + "-011";
        countySupervision = code + "-012";
        officer = official("case-officer", town);
        second = official("case-officer", town);
        third = official("case-officer", town);
        tryer = official("trial-reviewer", town);
        secretary = official("discipline-secretary", town);
        partySecretary = official("party-secretary", town);
        reviewer = official("county-reviewer", code);
        countySecretary = official("discipline-secretary", code);
        countyPartySecretary = official("party-secretary", code);
    }

    /** A county that the directory has announced. */
    public static synchronized County founded() {
        // Distinct for each test of this JVM; a code that ends its city with 00 would be no county's.
        do {
            next = (next + 1) % FREE;
        } while (next % CITY == 0);
        County county = new County("99" + (next + 1000));
        Directory.announces(county.village + "-001", "杨家堡村党支部", "VILLAGE_PARTY_ORGANIZATION");
        Directory.announces(county.village + "-002", "杨家堡村村委会", "VILLAGE_COMMITTEE");
        Directory.announces(county.office, "综合执法大队", "ENFORCEMENT_TEAM");
        Directory.announces(county.townDiscipline, "清河镇纪委", "DISCIPLINE_COMMISSION");
        Directory.announces(county.townParty, "清河镇党委", "PARTY_COMMITTEE");
        Directory.announces(county.countyDiscipline, "安平区纪委", "DISCIPLINE_COMMISSION");
        Directory.announces(county.countyParty, "安平区委", "PARTY_COMMITTEE");
        Directory.announces(county.countySupervision, "安平区监委", "SUPERVISORY_OFFICE");
        return county;
    }

    public Official official(String role, String org) {
        UUID person = UUID.randomUUID();
        return new Official(Tokens.of(role).org(org).person(person).subject(role + '-' + person), person);
    }

    /** The account of somebody for his own matters. */
    public Official himself(Somebody person) {
        return new Official(
                Tokens.of("cadre").org(person.orgCode()).person(person.id()).subject("cadre-" + person.id()),
                person.id());
    }
}
