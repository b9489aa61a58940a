package org.qingfeng.kit.labels;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With {@code labels=true} every labelled field {@code x} is followed by {@code xLabel}, so that a ledger page needs one request. */
@Singleton
class LabelFields implements ObjectMapperCustomizer {
    @Inject
    WantedLabels wanted;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("labels").setSerializerModifier(new BeanSerializerModifier() {
            @Override
            public List<BeanPropertyWriter> changeProperties(
                    SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
                properties.replaceAll(p -> isLabelled(p) ? new WithLabel(p, wanted) : p);
                return properties;
            }
        }));
    }

    private static boolean isLabelled(BeanPropertyWriter property) {
        return Labelled.class.isAssignableFrom(property.getType().getRawClass());
    }

    private static final class WithLabel extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        private final transient WantedLabels wanted;

        WithLabel(BeanPropertyWriter base, WantedLabels wanted) {
            super(base);
            this.wanted = wanted;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            super.serializeAsField(bean, json, provider);
            @Nullable Labelled value = (Labelled) get(bean);
            if (value == null) {
                return;
            }
            switch (wanted.language()) {
                case NONE -> {}
                case CHINESE -> json.writeStringField(getName() + "Label", value.zh());
                case ENGLISH -> json.writeStringField(getName() + "Label", value.en());
            }
        }
    }
}
