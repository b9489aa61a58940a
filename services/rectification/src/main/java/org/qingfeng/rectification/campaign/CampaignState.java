package org.qingfeng.rectification.campaign;

import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;
import static org.qingfeng.rectification.campaign.CampaignVerb.CHANGE;
import static org.qingfeng.rectification.campaign.CampaignVerb.CONCLUDE;
import static org.qingfeng.rectification.campaign.CampaignVerb.CORRECT;
import static org.qingfeng.rectification.campaign.CampaignVerb.LAUNCH;
import static org.qingfeng.rectification.campaign.CampaignVerb.VOID;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A campaign and its states (api.md 3). */
enum CampaignState implements Labelled {
    DRAFT("筹备", "draft"),
    RUNNING("进行中", "running"),
    CONCLUDED("已结束", "concluded"),
    VOIDED("作废", "voided");

    static final Transitions<CampaignState, CampaignVerb> TABLE = table();

    private final String zh;
    private final String en;

    CampaignState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static Transitions<CampaignState, CampaignVerb> table() {
        List<Transitions.Row<CampaignState, CampaignVerb>> rows = new ArrayList<>();
        rows.add(row(DRAFT, LAUNCH, RUNNING));
        rows.add(row(RUNNING, CONCLUDE, CONCLUDED));
        rows.addAll(stays(CHANGE, DRAFT));
        rows.addAll(stays(CORRECT, DRAFT, RUNNING, CONCLUDED));
        for (CampaignState state : List.of(DRAFT, RUNNING, CONCLUDED)) {
            rows.add(row(state, VOID, VOIDED));
        }
        return Transitions.of(CampaignState.class, rows);
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
