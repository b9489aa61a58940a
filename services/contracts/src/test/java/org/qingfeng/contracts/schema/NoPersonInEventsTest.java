package org.qingfeng.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No event carries a name, a phone number or free text about a person. Strings are dates, ids, codes, references and
 * constants; those that are free text are listed here, each with what it names, and none of them names a person.
 */
class NoPersonInEventsTest {
    private static final Set<String> FREE_TEXT = Set.of(
            "directory/organization.name", // of an organization
            "directory/organization.shortName",
            "directory/organization.documentCode",
            "directory/person.posts.position", // the post, not who holds it
            "directory/calendar.basis", // the notice
            "directory/rule-parameter.code",
            "directory/rule-parameter.basis", // the article
            "rectification/campaign.title",
            "rectification/campaign.basisDocument",
            "rectification/campaign.workPlan.title",
            "rectification/campaign.workPlan.number",
            "rectification/problem.number",
            "rectification/rule.title",
            "rectification/rule.documentNumber",
            "casework/clue.number",
            "casework/case.number",
            "casework/letter.number",
            "casework/form-act.leaderPost", // of the leader who acted
            "education/integrity-talk.interviewers.post", // of who held it, not who holds the post
            "education/film.title", // as published
            "education/film.publisher",
            "education/media-post.channelName", // of the channel
            "supervision/task.list", // of the list of tasks
            "supervision/topic.subject", // what is to be put right
            "supervision/finding.number");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void freeTextIsOnlyWhatIsListed() throws IOException {
        Set<String> found = new TreeSet<>();
        for (EventSchema event : EventSchema.ALL) {
            collect(event.toString(), JSON.readTree(Files.readString(event.schema())), found);
        }
        assertEquals(new TreeSet<>(FREE_TEXT), found, "free text in an event: may it ever tell who a person is?");
    }

    @Test
    void scanFindsTextAnywhere() throws IOException {
        Set<String> found = new TreeSet<>();
        collect("e", JSON.readTree("""
                        {"type": "object", "properties": {
                          "phone": {"type": ["string", "null"]},
                          "parts": {"type": "array", "items": {"type": "object", "properties": {
                             "remark": {"type": "string", "maxLength": 9}, "on": {"type": "string", "format": "date"}}}},
                          "texts": {"type": "array", "items": {"type": "string"}},
                          "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                          "anything": {}}}
                        """), found);
        assertEquals(new TreeSet<>(Set.of("e.phone", "e.parts.remark", "e.texts", "e.labels.*", "e.anything")), found);
    }

    @Test
    void onlyTheDirectoryTellsPersonIds() throws IOException {
        for (EventSchema event : EventSchema.ALL) {
            String text = Files.readString(event.schema());
            assertTrue(!text.contains("personId") || event.context().equals("directory"), event.toString());
        }
    }

    private static void collect(String path, JsonNode schema, Set<String> found) {
        schema.path("properties")
                .properties()
                .forEach(part -> collect(path + "." + part.getKey(), part.getValue(), found));
        if (schema.has("items")) {
            collect(path, schema.get("items"), found);
        }
        if (schema.get("additionalProperties") instanceof ObjectNode any) {
            collect(path + ".*", any, found);
        }
        if (isFreeText(schema)) {
            found.add(path);
        }
    }

    /** What has no type could be a text as well. */
    private static boolean isFreeText(JsonNode schema) {
        boolean text = !schema.has("type") || schema.get("type").toString().contains("\"string\"");
        return text && !schema.has("enum") && !schema.has("format") && !schema.has("pattern");
    }
}
