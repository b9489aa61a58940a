package org.qingfeng.statistics.summary;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.qingfeng.contracts.rectification.CampaignEvent;
import org.qingfeng.statistics.live.DatabaseFailure;
import org.qingfeng.statistics.values.Period;

/**
 * A campaign's dates, from its last event. Read under the projection's role: a town takes part in a county's campaign
 * whose record is not the town's to see.
 */
@Singleton
class CampaignPeriod {
    private static final String EVENT = "SELECT event FROM record WHERE id = ? AND kind = 'campaign'";

    private final AgroalDataSource source;
    private final ObjectMapper json;

    @Inject
    CampaignPeriod(@DataSource("relay") AgroalDataSource source, ObjectMapper json) {
        this.source = source;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Optional<Period> of(UUID campaign) {
        return DatabaseFailure.wrapped(() -> read(campaign));
    }

    private Optional<Period> read(UUID campaign) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(EVENT)) {
            statement.setObject(1, campaign);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                CampaignEvent event = json.readValue(row.getBytes(1), CampaignEvent.class);
                return Optional.of(new Period(event.startsOn(), event.endsOn()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the campaign was read when it was projected", e);
        }
    }
}
