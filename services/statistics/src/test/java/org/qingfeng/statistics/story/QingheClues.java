package org.qingfeng.statistics.story;

import java.util.List;
import java.util.UUID;

/** The 21 clues of domain H.2 as they stand at the end of 2023. */
public final class QingheClues {
    private static final String REAL = "PETITION_REAL_NAME";
    private static final String ANON = "PETITION_ANONYMOUS";

    private QingheClues() {}

    public static List<ClueStory> all(CaseworkStory town) {
        return List.of(
                town.clue(ANON, "2023-01-09").inquiry("2023-02-03").concluded("ACCEPTED_CLOSED", "2023-03-10"),
                town.clue("UPPER", "2023-01-16").verified("2023-02-10").filed(UUID.randomUUID(), "2023-04-06"),
                town.clue(REAL, "2023-02-06")
                        .verified("2023-02-28")
                        .concluded("UNFOUNDED", "2023-04-20")
                        .cleared(1, "2023-05-08"),
                town.clue("SUPERVISION", "2023-02-20").inquiry("2023-03-15").concluded("FORM1", "2023-04-12"),
                town.clue("INSPECTION_TOUR", "2023-02-27")
                        .verified("2023-03-24")
                        .filed(UUID.randomUUID(), "2023-05-22"),
                town.clue(ANON, "2023-03-08").closed("2023-03-30"),
                town.clue("OTHER_UNIT_LAW_ENFORCEMENT", "2023-03-21")
                        .verified("2023-04-14")
                        .filed(UUID.randomUUID(), "2023-05-30"),
                town.clue(REAL, "2023-04-03")
                        .inquiry("2023-04-26")
                        .verified("2023-05-31")
                        .concluded("FORM1", "2023-07-18"),
                town.clue(ANON, "2023-04-17").closed("2023-05-10"),
                town.clue("UPPER", "2023-05-05").verified("2023-05-29").concluded("FORM1", "2023-07-28"),
                town.clue("OTHER_UNIT_AUDIT", "2023-05-15")
                        .verified("2023-06-09")
                        .filed(UUID.randomUUID(), "2023-08-21"),
                town.clue(REAL, "2023-05-29")
                        .inquiry("2023-06-21")
                        .concluded("ACCEPTED_CLOSED", "2023-07-20")
                        .cleared(1, "2023-08-01"),
                town.clue("SUPERVISION", "2023-06-12").verified("2023-07-14").concluded("UNFOUNDED", "2023-08-30"),
                town.clue(ANON, "2023-06-26").inquiry("2023-07-19").concluded("ACCEPTED_CLOSED", "2023-08-17"),
                town.clue("UPPER", "2023-07-10").verified("2023-08-04").concluded("FORM1", "2023-09-27"),
                town.clue("INSPECTION_TOUR", "2023-07-31")
                        .verified("2023-08-25")
                        .concluded("UNFOUNDED", "2023-10-19"),
                town.clue(REAL, "2023-08-14").held("2023-09-08"),
                town.clue("SUPERVISION", "2023-09-04").inquiry("2023-09-27").concluded("FORM1", "2023-10-25"),
                town.clue(ANON, "2023-09-25").closed("2023-10-18"),
                town.clue("UPPER", "2023-10-16").verified("2023-11-10").filed(UUID.randomUUID(), "2023-12-15"),
                town.clue("UPPER", "2023-10-30").verified("2023-11-22").held("2023-12-20"));
    }
}
