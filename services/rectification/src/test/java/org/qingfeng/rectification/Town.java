package org.qingfeng.rectification;

import java.util.UUID;
import org.qingfeng.testkit.Tokens;

/** A town of its own for each story, with an office and a village, and its officials. All fictional. */
final class Town {
    private static int towns = 100;

    final String code;
    final String office;
    final String village;
    final Official manager;
    final Official otherManager;
    final Official secretary;
    final Official acceptor;
    final Official liaison;
    final Official villageHead;

    private Town(String code) {
        this.code = code;
        this.office = code + "-001";
        this.village = code.substring(0, 9) + "201";
        this.manager = official("campaign-manager", code);
        this.otherManager = official("campaign-manager", code);
        this.secretary = official("party-secretary", code);
        this.acceptor = official("acceptor", code);
        this.liaison = official("unit-liaison", office);
        this.villageHead = official("unit-head", village);
    }

    /** A town that the directory has announced: itself, its office and its village. */
    static synchronized Town founded() {
        // Distinct for each test class of this JVM and each run against the same servers.
        String county = "99" + String.format("%04d", (int) (System.nanoTime() / 1000 % 9000) + 1000);
        Town town = new Town(county + towns++ + "000");
        Directory.announces(town.code, "清河镇", "清河党发");
        Directory.announces(town.office, "党政办公室", null);
        Directory.announces(town.village, "东河村", null);
        return town;
    }

    Official villageManager() {
        return official("campaign-manager", village);
    }

    static Official official(String role, String org) {
        UUID person = UUID.randomUUID();
        return new Official(Tokens.of(role).org(org).person(person).subject(role + '-' + person), person, org);
    }
}
