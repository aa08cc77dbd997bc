package nl.gestand.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** How what a session holds is stored: only classes that a session has to do with are read back. */
final class SessionObjects {

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxbytes=8388608;java.lang.*;java.util.*;java.time.*;java.net.URI;java.net.URL;"
                    + "nl.gestand.access.*;org.springframework.security.**;!*");

    private SessionObjects() {}

    static GenericConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(new Known()));
        return conversion;
    }

    private static final class Known implements Deserializer<Object> {

        @Override
        public Object deserialize(InputStream stored) throws IOException {
            try (ObjectInputStream objects = new ObjectInputStream(stored)) {
                objects.setObjectInputFilter(KNOWN);
                return objects.readObject();
            } catch (ClassNotFoundException | InvalidClassException foreign) {
                throw new SerializationFailedException("A session holds what this register does not know", foreign);
            }
        }
    }
}
