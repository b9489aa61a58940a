package org.qingfeng.kit.ledgerfile;

/**
 * What an imported file may cost.
 *
 * @param rows data rows, without the heads
 * @param bytes size of the file
 * @param inflatedBytes what all parts of a workbook that we read may inflate to, together
 * @param ratio how many times larger than stored a part may be, once it is larger than a mebibyte
 * @param entries files in the workbook's zip
 * @param errors after so many no more are collected: nobody reads them, and a hostile file would fill the memory with them
 */
public record Limits(int rows, long bytes, long inflatedBytes, int ratio, int entries, int errors) {
    private static final long MEBIBYTE = 1024L * 1024;

    public static final Limits DEFAULT = new Limits(20_000, 20 * MEBIBYTE, 64 * MEBIBYTE, 150, 500, 5_000);
}
