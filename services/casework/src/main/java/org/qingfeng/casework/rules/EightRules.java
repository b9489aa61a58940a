package org.qingfeng.casework.rules;

import org.qingfeng.kit.labels.Labelled;

/** 违反中央八项规定精神的类别: the columns of the official table (domain D.1). */
public enum EightRules implements Labelled {
    F1("贯彻党中央重大决策部署有令不行、有禁不止，或者表态多调门高、行动少落实差", "failing to carry out major decisions"),
    F2("在履职尽责、服务经济社会发展和生态环境保护方面不担当、不作为、乱作为、假作为", "not taking responsibility, inaction"),
    F3("在联系服务群众中消极应付、冷硬横推、效率低下", "passive or rude service to the public"),
    F4("文山会海反弹回潮，文风会风不实不正，督查检查考核过多过频、过度留痕", "too many documents, meetings and inspections"),
    F5("其他形式主义、官僚主义问题", "other formalism and bureaucratism"),
    H1("违规收送名贵特产和礼品礼金", "gifts and cash gifts"),
    H2("违规吃喝", "banquets"),
    H3("违规操办婚丧喜庆", "weddings and funerals"),
    H4("违规发放津补贴或福利", "allowances and benefits"),
    H5("公款旅游以及违规接受管理和服务对象等旅游活动安排", "travel"),
    H6("其他享乐主义、奢靡之风问题", "other hedonism and extravagance");

    private final String zh;
    private final String en;

    EightRules(String zh, String en) {
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
}
