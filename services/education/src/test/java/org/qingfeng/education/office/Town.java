package org.qingfeng.education.office;

import java.util.UUID;
import org.qingfeng.testkit.Tokens;

/** A town of its own for each story. All fictional. */
public final class Town {
    private static final int FREE = 8000;
    private static int next = (int) (System.nanoTime() / 1000 % FREE);

    public final String code;
    public final String office;
    public final String discipline;
    public final String village;
    public final String villageParty;
    public final String otherVillageParty;
    public final Official officer;
    public final Official colleague;
    public final Official secretary;
    public final Official villageHead;

    private Town(String county) {
        code = county + "101000";
        office = code + "-001";
        discipline = code + "-010";
        village = county + "101201";
        villageParty = village + "-001";
        otherVillageParty = county + "101202-001";
        officer = official("education-officer", code);
        colleague = official("education-officer", code);
        secretary = official("discipline-secretary", code);
        villageHead = official("unit-head", village);
    }

    /** A town that the directory has announced. */
    public static synchronized Town founded() {
        // Distinct for each test of this JVM.
        next = (next + 1) % FREE;
        Town town = new Town("99" + (next + 1000));
        Directory.announces(town.office, "党政办公室", "OFFICE");
        Directory.announces(town.discipline, "清河镇纪委", "DISCIPLINE_COMMISSION");
        Directory.announces(town.village, "东河村", "VILLAGE");
        Directory.announces(town.villageParty, "东河村党支部", "VILLAGE_PARTY_ORGANIZATION");
        Directory.announces(town.otherVillageParty, "西河村党支部", "VILLAGE_PARTY_ORGANIZATION");
        return town;
    }

    public static Official official(String role, String org) {
        return official(new String[] {role}, org, UUID.randomUUID());
    }

    /** Somebody of the town who holds these offices. */
    public Official holding(UUID person, String... roles) {
        return official(roles, code, person);
    }

    private static Official official(String[] roles, String org, UUID person) {
        return new Official(Tokens.of(roles).org(org).person(person).subject(roles[0] + '-' + person), person);
    }

    /** The account of somebody for his own matters, which serves the village or town that his unit belongs to. */
    public Official himself(Somebody person) {
        return new Official(
                Tokens.of("cadre")
                        .org(person.orgCode().substring(0, 12))
                        .person(person.id())
                        .subject("cadre-" + person.id()),
                person.id());
    }
}
