package org.qingfeng.directory.organization;

import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.labels.Labelled;

/** 机构类型 (domain E.2). The first six are divisions and stand at their level; all others are bodies of any level. */
enum OrganizationType implements Labelled {
    NATION("国家", "Nation"),
    PROVINCE("省级", "Province"),
    CITY("市级", "City"),
    COUNTY("县级", "County"),
    TOWN("乡级", "Town"),
    VILLAGE("村级", "Village"),
    PARTY_COMMITTEE("党委", "Party committee"),
    PEOPLES_CONGRESS("人大", "People's congress"),
    GOVERNMENT("政府", "Government"),
    DISCIPLINE_COMMISSION("纪委", "Discipline inspection commission"),
    SUPERVISORY_OFFICE("监察办公室", "Supervisory office"),
    OFFICE("科室", "Office"),
    INSTITUTION("站所、事业单位", "Institution"),
    ENFORCEMENT_TEAM("综合执法队", "Enforcement team"),
    VILLAGE_PARTY_ORGANIZATION("村党组织", "Village Party organization"),
    VILLAGE_COMMITTEE("村民委员会", "Village committee"),
    VILLAGE_SUPERVISION_COMMITTEE("村务监督委员会", "Village supervision committee"),
    COLLECTIVE("集体经济组织", "Collective economic organization"),
    CONTACT_STATION("纪检监察工作联络站", "Discipline contact station"),
    DUAL_MANAGED("双管单位", "Dual-managed unit"),
    SCHOOL_OR_CLINIC("学校、卫生院", "School or clinic");

    private final String zh;
    private final String en;

    OrganizationType(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Divisions and levels are called alike. */
    boolean fits(OrgCode code) {
        return ordinal() > VILLAGE.ordinal() || code.level().name().equals(name());
    }
}
