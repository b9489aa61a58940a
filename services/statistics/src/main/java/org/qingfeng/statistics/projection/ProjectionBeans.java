package org.qingfeng.statistics.projection;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.qingfeng.statistics.catalogue.Catalogue;

/** The projection's parts, which know no framework, as beans. */
class ProjectionBeans {
    @Produces
    @Singleton
    Catalogue catalogue() {
        return Catalogue.complete();
    }

    @Produces
    @Singleton
    EventReader reader(Catalogue catalogue) {
        return new EventReader(catalogue);
    }

    @Produces
    @Singleton
    Projection projection(Catalogue catalogue) {
        return new Projection(catalogue);
    }

    @Produces
    @Singleton
    BatchRunner runner(@DataSource("relay") AgroalDataSource source, EventReader reader, Projection projection) {
        return new BatchRunner(source, reader, projection);
    }

    @Produces
    @Singleton
    ParkedEvents parked(@DataSource("relay") AgroalDataSource source, EventReader reader, Projection projection) {
        return new ParkedEvents(source, reader, projection);
    }
}
