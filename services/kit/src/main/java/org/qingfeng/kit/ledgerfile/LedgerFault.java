package org.qingfeng.kit.ledgerfile;

/** Why a file, or a cell of it, is refused: the HTTP status it deserves and the sentence that is shown. */
public enum LedgerFault {
    FILE_TOO_LARGE(413, "文件超过 %s MiB", "the file is larger than %s MiB"),
    TOO_MANY_ROWS(413, "数据超过 %s 行,请分批导入", "more than %s rows: import them in parts"),
    INFLATES_TOO_MUCH(413, "文件解压后过大,已拒绝", "the file inflates to more than is accepted"),
    TOO_MANY_ERRORS(422, "错误过多,仅列出前 %s 处", "too many errors: only the first %s are listed"),
    NOT_A_LEDGER(415, "只接受 .xlsx 或 .csv(UTF-8)文件", "only .xlsx and .csv (UTF-8) files are accepted"),
    OLD_OR_ENCRYPTED(
            415,
            "不接受旧版 .xls 或加密的文件,请另存为 .xlsx",
            "old .xls and password-protected files are not accepted: save the file as .xlsx"),
    MACROS(415, "文件含宏或嵌入对象,已拒绝", "the file contains macros or embedded objects"),
    EXTERNAL_LINK(422, "文件含外部链接,已拒绝", "the file links to something outside it"),
    BROKEN(422, "文件已损坏,无法读取", "the file is broken and cannot be read"),
    NOT_UTF8(
            422,
            "CSV 文件不是 UTF-8 编码(可能是 GBK),请另存为“CSV UTF-8”",
            "the CSV file is not UTF-8 (perhaps GBK): save it as \"CSV UTF-8\""),
    EMPTY(422, "文件没有表头", "the file has no heads"),
    WRONG_HEADS(422, "表头不符。应为:%s;实为:%s", "wrong heads. Expected: %s; found: %s"),
    FORMULA(422, "不接受公式,请粘贴为数值", "formulas are not accepted: paste their values"),
    ERROR_CELL(422, "单元格是错误值 %s", "the cell holds the error %s"),
    EXTRA_CELL(422, "表头之外还有内容", "there is something outside the heads"),
    REQUIRED(422, "不能为空", "must not be empty"),
    TOO_LONG(422, "超过 %s 个字", "longer than %s characters"),
    NOT_A_DATE(422, "“%s”不是日期(如 2023-09-12)", "\"%s\" is not a date (such as 2023-09-12)"),
    NOT_A_WHOLE_NUMBER(422, "“%s”不是整数", "\"%s\" is not a whole number"),
    NOT_A_NUMBER(422, "“%s”不是数字", "\"%s\" is not a number"),
    TOO_MANY_DECIMALS(422, "“%s”的小数超过 %s 位", "\"%s\" has more than %s decimals"),
    NOT_A_CHOICE(422, "“%s”不在可选值中:%s", "\"%s\" is none of: %s"),
    NOT_AN_ORGANIZATION(422, "“%s”不是机构代码", "\"%s\" is not an organization code"),
    NOT_A_PERSON(422, "“%s”不是姓名或“姓名〔标识〕”", "\"%s\" is neither a name nor a name〔id〕"),
    NOT_AN_ID(422, "“%s”不是标识", "\"%s\" is not an id"),
    ID_WITHOUT_VERSION(422, "标识和版本须同时填写或同时留空", "id and version stand together or not at all"),
    ID_TWICE(422, "标识在第 %s 行已出现", "the id stands in row %s already");

    private final int status;
    private final String zh;
    private final String en;

    LedgerFault(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    public int status() {
        return status;
    }

    String zh(Object... values) {
        return zh.formatted(values);
    }

    String en(Object... values) {
        return en.formatted(values);
    }
}
