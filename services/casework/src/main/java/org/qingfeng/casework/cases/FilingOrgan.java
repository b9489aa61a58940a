package org.qingfeng.casework.cases;

import java.util.Set;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.OrgCode.Level;
import org.qingfeng.kit.labels.Labelled;

/** 立案机关: which organ files, known by the directory's type of the organization. */
enum FilingOrgan implements Labelled {
    PARTY("纪委立案", "filed by the discipline commission", Set.of("DISCIPLINE_COMMISSION")),
    /** Only by a county's or higher; a town's office acts by delegation and proposes (B.6). */
    SUPERVISORY("监委立案", "filed by the supervisory commission", Set.of("SUPERVISORY_OFFICE", "DISCIPLINE_COMMISSION"));

    private static final int DIVISION_DIGITS = 12;

    private final String zh;
    private final String en;
    private final Set<String> types;

    FilingOrgan(String zh, String en, Set<String> types) {
        this.zh = zh;
        this.en = en;
        this.types = types;
    }

    boolean is(String type) {
        return types.contains(type);
    }

    /** Whether an organ of this level may file at all. */
    boolean mayFileAt(Level level) {
        Level lowest = this == SUPERVISORY ? Level.COUNTY : Level.TOWN;
        return level.compareTo(lowest) <= 0;
    }

    static OrgCode division(OrgCode organ) {
        return OrgCode.of(organ.value().substring(0, DIVISION_DIGITS));
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
