package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The year's campaign: problems found, rectified and accepted, and the rules that came of them. */
final class Rectification {
    private final Teller teller;
    private final Residents residents;
    private final Together together;
    private final PrintStream out;

    Rectification(Teller teller, Residents residents, Together together, PrintStream out) {
        this.teller = teller;
        this.residents = residents;
        this.together = together;
        this.out = out;
    }

    /** Gives the campaign's id. */
    String tell(JsonNode year) throws IOException, InterruptedException {
        out.println("启动专项行动 Launching the campaign");
        String campaign = new CampaignStory(teller, residents).tell(year);
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
        out.println("整改问题 Rectifying " + problems.size() + " problems");
        List<Together.Part> rectified = new ArrayList<>();
        problems.values().forEach(story -> rectified.add(story::rectify));
        together.tell(rectified);
        out.println("建章立制 Issuing rules");
        Map<String, String> ids = new LinkedHashMap<>();
        problems.forEach((key, story) -> ids.put(key, story.id()));
        for (JsonNode rule : year.path("rules")) {
            new RuleStory(teller, residents).tell(rule, campaign, ids);
        }
        return campaign;
    }
}
