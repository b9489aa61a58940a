package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.supervision.MicroPowerEvent;
import org.qingfeng.contracts.supervision.RiskPointEvent;

/** What stands in the list of risk points in force, and in that of small powers (domain A.3 M14–M17, C10). */
final class RiskCounting {
    private static final String VOIDED = "VOIDED";

    private RiskCounting() {}

    /** A retired one stood until then, so the intervals decide and not the present state. */
    static List<Listed> listed(RiskPointEvent risk, String scope) {
        return VOIDED.equals(risk.state()) || !scope.equals(risk.scope())
                ? List.of()
                : IntStream.range(0, risk.listings().size())
                        .mapToObj(i -> new Listed(risk, i))
                        .toList();
    }

    static List<Controlled> controls(RiskPointEvent risk, String scope) {
        List<Controlled> controls = new ArrayList<>();
        for (Listed listed : listed(risk, scope)) {
            for (RiskPointEvent.Control control : listed.listing().controls()) {
                controls.add(new Controlled(listed, control));
            }
        }
        return controls;
    }

    static boolean isInForce(MicroPowerEvent power) {
        return !VOIDED.equals(power.state());
    }

    static List<Node> nodes(MicroPowerEvent power) {
        return isInForce(power)
                ? IntStream.range(0, power.nodes())
                        .mapToObj(i -> new Node(power, i))
                        .toList()
                : List.of();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** One stay in an annual list. */
    record Listed(RiskPointEvent risk, int number) {
        private RiskPointEvent.Listing listing() {
            return risk.listings().get(number);
        }

        String part() {
            return Integer.toString(number);
        }

        LocalDate from() {
            return listing().from();
        }

        @Nullable
        LocalDate until() {
            return earlier(listing().to(), risk.retiredOn());
        }

        String grade() {
            return listing().grade();
        }
    }

    /** A control as long as its risk point stands in that list. */
    record Controlled(Listed listed, RiskPointEvent.Control control) {
        String part() {
            return listed.part() + "." + control.id();
        }

        LocalDate from() {
            return control.from();
        }

        @Nullable
        LocalDate until() {
            return earlier(control.to(), listed.until());
        }

        String grade() {
            return listed.grade();
        }
    }

    /** A step of a small power's flow 流程图. */
    record Node(MicroPowerEvent power, int number) {
        String part() {
            return Integer.toString(number);
        }

        @Nullable
        LocalDate inForceOn() {
            return power.inForceOn();
        }

        @Nullable
        LocalDate retiredOn() {
            return power.retiredOn();
        }
    }
}
