package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.casework.SanctionEvent;
import org.qingfeng.statistics.story.CaseworkStory;
import org.qingfeng.statistics.story.ProblemStory;

/** One matter once, at the day of its first handling and the level of its highest person; persons once. */
class EightRulesTest {
    private static int towns = 100;

    private final String town = "990309" + ++towns + "000";
    private final CaseworkStory here = new CaseworkStory(town);
    private final Figures figures = new Figures(town);

    @Test
    void caseElseClueElseProblem() throws SQLException {
        figures.project(
                here.decided("ZA", "2023-03-01", "2023-06-28", "SANCTION", "H1"),
                here.decided("ZB", "2023-03-01", "2023-07-28", "EXEMPT", "H2"),
                here.decided("ZC", "2023-03-01", "2023-07-28", "NO_SANCTION", "H2"),
                here.clue("UPPER", "2023-03-01")
                        .ofTheEightRules("F1")
                        .verified("2023-03-20")
                        .concluded("FORM1", "2023-07-03")
                        .event(),
                here.clue("UPPER", "2023-03-01")
                        .ofTheEightRules("H1")
                        .verified("2023-03-20")
                        .filed(UUID.randomUUID(), "2023-04-03")
                        .event(),
                ProblemStory.at(town, null)
                        .category("F2")
                        .drafted("2023-02-01")
                        .confirmed("2023-03-01")
                        .handled("ZD", "TOWNSHIP", "2023-08-05")
                        .handled("ZE", "GENERAL", "2023-08-01")
                        .closed("2023-08-10")
                        .last(),
                ProblemStory.at(town, null)
                        .category("F2")
                        .drafted("2023-02-01")
                        .confirmed("2023-03-01")
                        .last());

        assertEquals(
                Map.of("H1", "1", "H2", "1", "F1", "1", "F2", "1"),
                figures.rows("casework.eightRules.problems", "category"));
        assertEquals(Map.of("TOWNSHIP", "2", "GENERAL", "2"), figures.rows("casework.eightRules.problems", "level"));
        assertEquals(
                Map.of("2023-06", "1", "2023-07", "2", "2023-08", "1"),
                figures.rows("casework.eightRules.problems", "month"));
    }

    @Test
    void personsHandledAreDistinctOverFormsAndSanctions() throws SQLException {
        SanctionEvent sanction = here.sanction("ZA", "PARTY", "WARNING", "2023-06-28", "H1");
        figures.project(
                sanction,
                here.sanction("ZB", "PARTY", "WARNING", "2023-06-28"),
                here.formOfEightRules("H1", "2023-06-28", "ZA"),
                here.formOfEightRules("F1", "2023-07-03", "ZC"),
                here.form("FIRST", "CRITICISM_EDUCATION", "2023-07-03", "ZD"),
                ProblemStory.at(town, null)
                        .category("F2")
                        .drafted("2023-02-01")
                        .confirmed("2023-03-01")
                        .handled("ZE", "GENERAL", "2023-08-01")
                        .closed("2023-08-10")
                        .last());

        assertEquals("3", figures.in2023("casework.eightRules.handled"));
        assertEquals("1", figures.in2023("casework.eightRules.sanctioned"));
        assertEquals(Map.of("H1", "1", "F1", "1", "F2", "1"), figures.rows("casework.eightRules.handled", "category"));
        figures.project(here.quashed(sanction));
        assertEquals("0", figures.in2023("casework.eightRules.sanctioned"));
        assertEquals("3", figures.in2023("casework.eightRules.handled"));
    }
}
