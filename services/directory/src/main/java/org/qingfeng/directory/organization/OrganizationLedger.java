package org.qingfeng.directory.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.ledgerfile.OrgCell;

/** 机构台账 The office's list of organizations. */
final class OrganizationLedger {
    static final Ledger<Organization> LEDGER = Ledger.of(
            "机构台账",
            o -> o.id,
            o -> o.version,
            List.of(
                    Column.<Organization>org("机构代码", "code", o -> new OrgCell(o.org(), null))
                            .required(),
                    Column.<Organization>text("机构名称", "name", 100, o -> o.name).required(),
                    Column.text("简称", "shortName", 50, o -> o.shortName),
                    Column.text("机关代字", "documentCode", 20, o -> o.documentCode),
                    Column.<Organization, OrganizationType>choice(
                                    "机构类型",
                                    "type",
                                    Choices.of(List.of(OrganizationType.values()), OrganizationType::zh),
                                    o -> o.type)
                            .required(),
                    Column.choice("是否在运转", "active", Choices.yesNo(), o -> o.active),
                    Column.<Organization>date("启用日期", "validFrom", o -> o.validFrom)
                            .required(),
                    Column.date("停用日期", "validTo", o -> o.validTo),
                    Column.<Organization>text("后续代码", "successor", 16, o -> o.successorCode)
                            .derived(),
                    Column.<Organization>text("状态", "state", 20, o -> o.state().zh())
                            .derived()));

    private OrganizationLedger() {}

    /** Without an id a registration, with one a change of what is said of it; equal rows do nothing. */
    static Organization enter(LedgerRow row, Work work) {
        NewOrganization asked = read(row);
        if (row.id() == null || row.version() == null) {
            return Organization.register(asked, work);
        }
        Organization organization = work.load(Organization.class, row.id(), row.version(), "版本");
        organization.enter(asked, work);
        return organization;
    }

    private static NewOrganization read(LedgerRow row) {
        OrgCode code = need(row.org("code")).code();
        return new NewOrganization(
                code,
                need(row.text("name")),
                row.text("shortName"),
                row.text("documentCode"),
                need(row.choice("type", OrganizationType.class)),
                row.choice("active", Boolean.class),
                need(row.date("validFrom")),
                row.date("validTo"));
    }

    /** The ledger has refused rows without it. */
    private static <T> T need(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a required cell is empty");
        }
        return value;
    }
}
