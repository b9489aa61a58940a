package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Plays the year and compares its figures. */
public final class Demo {
    /** The last day of the year, on which the installation stays: lights and stocks are as its officials saw them then. */
    public static final LocalDate TODAY = LocalDate.of(2023, 12, 31);

    /** The town that is played, by its division code. */
    public static final String TOWN = Town.CODE;

    private final Door door;
    private final Teller teller;
    private final PrintStream out;

    /** @param progress where it is kept what was told already */
    public Demo(String gateway, Mint mint, Path progress, PrintStream out) throws IOException {
        this.door = new Door(gateway, mint);
        this.teller = new Teller(door, new Progress(progress));
        this.out = out;
    }

    /** Whether every figure is as expected. */
    public boolean run() throws IOException, InterruptedException {
        Instant begun = Instant.now();
        JsonNode rectified = composition("qinghe-2023.json");
        JsonNode handled = composition("qinghe-2023-casework.json");
        try (Together together = new Together()) {
            out.println("装入机构和人员 Registering organizations and persons");
            Residents residents = new Residents(teller);
            residents.register(together);
            Rectification rectification = new Rectification(teller, residents, together, out);
            String campaign = rectification.tell(rectified);
            out.println("执纪办案 Complaints, clues, cases");
            Casework casework = new Casework(door, teller, residents, together, handled);
            casework.tell();
            Duration told = Duration.between(begun, Instant.now());
            out.printf("讲述用时 %d 秒 The year took %d seconds%n", told.toSeconds(), told.toSeconds());
            return compare(rectified, handled, residents, campaign, casework);
        }
    }

    private boolean compare(
            JsonNode rectified, JsonNode handled, Residents residents, String campaign, Casework casework)
            throws IOException, InterruptedException {
        Official viewer =
                new Official("viewer", Town.CODE, residents.secretary().person(), "上级");
        Official secretary = casework.organs().secretary();
        boolean all = new Comparison(door, viewer, campaign)
                .print(
                        "清河镇 2023 年整改数据（虚构） The rectification numbers of the annual summary (fictional)",
                        rectified.path("figures"),
                        out);
        all &= new Comparison(door, secretary, null)
                .print(
                        "清河镇 2023 年执纪数据（虚构） The casework numbers of the annual summary (fictional)",
                        handled.path("figures"),
                        out);
        out.println();
        out.println("期限 Due dates and lights on " + TODAY);
        Deadlines deadlines = new Deadlines(door, secretary, out);
        for (String kind : new String[] {"complaints", "clues", "cases"}) {
            all &= deadlines.agree(handled.path(kind), casework.records());
        }
        out.println();
        out.println("处分 Sanctions");
        Official county = casework.organs().county("discipline-secretary");
        all &= new Sanctions(door, county, out).agree(handled.path("cases"), casework.records());
        return all & new SummarySheet(door, secretary, out).agrees(handled.path("summary"));
    }

    static JsonNode composition(String name) throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream(name)) {
            return Door.JSON.readTree(in);
        }
    }
}
