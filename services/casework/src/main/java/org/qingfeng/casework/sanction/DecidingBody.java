package org.qingfeng.casework.sanction;

import java.util.Set;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.OrgCode.Level;
import org.qingfeng.kit.labels.Labelled;

/** 决定机关: which collective decides, known by the directory's type of the organization and its level. */
public enum DecidingBody implements Labelled {
    TOWN_DISCIPLINE_COMMISSION(
            "乡镇纪委全体会议", "the town's discipline commission in plenary", Level.TOWN, Set.of("DISCIPLINE_COMMISSION")),
    TOWN_PARTY_COMMITTEE("乡镇党委会议", "the town's party committee", Level.TOWN, Set.of("PARTY_COMMITTEE")),
    COUNTY_DISCIPLINE_COMMISSION(
            "县（区）纪委常委会",
            "the standing committee of the county's discipline commission",
            Level.COUNTY,
            Set.of("DISCIPLINE_COMMISSION")),
    COUNTY_PARTY_COMMITTEE("县（区）党委", "the county's party committee", Level.COUNTY, Set.of("PARTY_COMMITTEE")),
    /** One office with the discipline commission 合署办公, which the directory may know by either type. */
    COUNTY_SUPERVISORY_COMMISSION(
            "县（区）监委",
            "the county's supervisory commission",
            Level.COUNTY,
            Set.of("SUPERVISORY_OFFICE", "DISCIPLINE_COMMISSION")),
    /** Any employer above the person; the party's and the supervisors' organs appoint nobody to a post of the state. */
    APPOINTING_UNIT("任免机关、单位", "the unit that appoints the person", Level.NATION, Set.of());

    private static final Set<String> OF_THE_PARTY =
            Set.of("DISCIPLINE_COMMISSION", "SUPERVISORY_OFFICE", "PARTY_COMMITTEE", "VILLAGE_PARTY_ORGANIZATION");
    private static final int DIVISION_DIGITS = 12;

    private final String zh;
    private final String en;
    private final Level level;
    private final Set<String> types;

    DecidingBody(String zh, String en, Level level, Set<String> types) {
        this.zh = zh;
        this.en = en;
        this.level = level;
        this.types = types;
    }

    /**
     * Whether this organization is the body for a person there.
     *
     * @param type the directory's
     */
    public boolean is(OrgCode organ, String type, OrgCode personsUnit) {
        OrgCode division = OrgCode.of(organ.value().substring(0, DIVISION_DIGITS));
        if (!division.contains(personsUnit)) {
            return false;
        }
        return this == APPOINTING_UNIT
                ? !OF_THE_PARTY.contains(type)
                : division.level() == level && types.contains(type);
    }

    /** Whether a town reports to it for approval 报批. */
    public boolean isAboveTheTown() {
        return level == Level.COUNTY;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
