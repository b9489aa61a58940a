package org.qingfeng.kit.calendar;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The calendars and rule parameters that come with the kit, as files beside this class. */
final class ShippedCalendar {
    private record Years(String note, List<CalendarYear> years) {}

    private record Parameters(String note, List<RuleParameter> parameters) {}

    private ShippedCalendar() {}

    static List<CalendarYear> years() {
        return read("working-days.json", Years.class).years();
    }

    static List<RuleParameter> parameters() {
        return read("rule-parameters.json", Parameters.class).parameters();
    }

    private static <T> T read(String name, Class<T> type) {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream file = ShippedCalendar.class.getResourceAsStream(name)) {
            return json.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
