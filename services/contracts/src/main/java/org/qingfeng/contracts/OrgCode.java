package org.qingfeng.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statistical division code (统计用区划代码) of 12 digits, cut 2-2-2-3-3, optionally followed by {@code -} and a
 * three-digit unit of that level, for example {@code 990101103000-004}.
 *
 * <p>The level is the deepest non-zero segment; an organization contains another when the segments down to its level are
 * equal. A unit contains only itself and is contained by what contains its owner.
 */
public record OrgCode(@JsonValue String value) implements Comparable<OrgCode> {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}(-[0-9]{3})?");
    private static final int DIGITS = 12;

    /** 国家: the root of the tree; stands after the pattern that its construction needs. */
    public static final OrgCode NATION = new OrgCode("000000000000");

    /** How deep an organization stands; {@code digits} is the length of the prefix that everything below it shares. */
    public enum Level {
        NATION(0),
        PROVINCE(2),
        CITY(4),
        COUNTY(6),
        TOWN(9),
        VILLAGE(12),
        UNIT(16);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        public int digits() {
            return digits;
        }
    }

    public OrgCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a division code of 12 digits, or 12 digits, '-' and 3: " + value);
        }
    }

    @JsonCreator
    public static OrgCode of(String value) {
        return new OrgCode(value);
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    public Level level() {
        if (value.length() > DIGITS) {
            return Level.UNIT;
        }
        Level deepest = Level.NATION;
        for (Level level : Level.values()) {
            if (level != Level.NATION && level != Level.UNIT && !segmentIsZero(level)) {
                deepest = level;
            }
        }
        return deepest;
    }

    public boolean contains(OrgCode other) {
        return other.value.startsWith(prefix());
    }

    /** What every code in this organization begins with; the whole code for a unit, nothing for the nation. */
    public String prefix() {
        return value.substring(0, Math.min(value.length(), level().digits()));
    }

    /** Lower end, inclusive, of the codes contained, compared byte by byte (collation "C"). */
    public String from() {
        return level() == Level.NATION ? "0" : prefix();
    }

    /** Upper end, exclusive, of the codes contained, compared byte by byte (collation "C"). */
    public String until() {
        String prefix = from();
        if (level() == Level.NATION) {
            return ":";
        }
        if (level() == Level.UNIT) {
            return prefix + "!";
        }
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }

    /** Those that contain this organization, nearest first, without itself; the nation last. */
    public List<OrgCode> ancestors() {
        List<OrgCode> found = new ArrayList<>();
        if (level() == Level.UNIT) {
            found.add(new OrgCode(value.substring(0, DIGITS)));
        }
        String digits = value.substring(0, DIGITS);
        Level from = found.isEmpty() ? level() : found.get(0).level();
        for (int i = from.ordinal() - 1; i >= 0; i--) {
            int kept = Level.values()[i].digits();
            OrgCode ancestor = new OrgCode(digits.substring(0, kept) + "0".repeat(DIGITS - kept));
            if (!found.contains(ancestor) && !ancestor.equals(this)) {
                found.add(ancestor);
            }
        }
        return List.copyOf(found);
    }

    private boolean segmentIsZero(Level level) {
        int start = Level.values()[level.ordinal() - 1].digits();
        return value.substring(start, level.digits()).chars().allMatch(c -> c == '0');
    }

    @Override
    public int compareTo(OrgCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
