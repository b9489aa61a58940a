package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plays the year and compares its figures. */
public final class Demo {
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
        JsonNode year = composition();
        out.println("装入机构和人员 Registering organizations and persons");
        Residents residents = new Residents(teller);
        residents.register();
        out.println("启动专项行动 Launching the campaign");
        String campaign = new CampaignStory(teller, residents).tell(year);
        problemsAndRules(year, residents, campaign);
        Official viewer =
                new Official("viewer", Town.CODE, residents.secretary().person(), "上级");
        return new Comparison(door, viewer, campaign).print(year.path("figures"), out);
    }

    private void problemsAndRules(JsonNode year, Residents residents, String campaign)
            throws IOException, InterruptedException {
        Map<String, ProblemStory> problems = new LinkedHashMap<>();
        for (JsonNode problem : year.path("problems")) {
            ProblemStory story = new ProblemStory(teller, residents, problem, campaign);
            story.confirm();
            problems.put(problem.path("key").asText(), story);
        }
        for (JsonNode problem : year.path("dropped")) {
            new ProblemStory(teller, residents, problem, campaign)
                    .drop(problems.get(problem.path("mergeInto").asText()));
        }
        int number = 0;
        for (ProblemStory story : problems.values()) {
            number++;
            out.println("整改问题 Rectifying problem " + number + "/" + problems.size());
            story.rectify();
        }
        out.println("建章立制 Issuing rules");
        Map<String, String> ids = new LinkedHashMap<>();
        problems.forEach((key, story) -> ids.put(key, story.id()));
        for (JsonNode rule : year.path("rules")) {
            new RuleStory(teller, residents).tell(rule, campaign, ids);
        }
    }

    static JsonNode composition() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("qinghe-2023.json")) {
            return Door.JSON.readTree(in);
        }
    }
}
