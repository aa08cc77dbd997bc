package nl.gestand.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import org.junit.jupiter.api.Test;

/** An event that may name people, or holds what someone wrote, says so: the log salts its hash. */
class PersonalEventsTest {

    /** Texts that stand for something else than people: abbreviations, digests, ids and numbers. */
    private static final Set<String> CODES =
            Set.of("ministry", "committee", "dossier", "sha256", "textSha256", "mediaType", "stream", "value");

    @Test
    void everyEventWithTextOfPeopleIsPersonalAndNoOther() {
        assertThat(RegisterCatalogue.all().entries())
                .hasSizeGreaterThan(25)
                .allSatisfy(entry -> assertThat(RegisterCatalogue.all().isPersonal(entry.name()))
                        .as(entry.name())
                        .isEqualTo(holdsText(entry.type(), new HashSet<>())));
    }

    @Test
    void theDigestsOfADocumentNameNobody() {
        assertThat(holdsText(DocumentReceived.class, new HashSet<>())).isFalse();
    }

    /** Of a register that goes back to an earlier program. */
    @Test
    void anUnknownEventIsTakenToBePersonal() {
        assertThat(RegisterCatalogue.all().isPersonal("motion.sung")).isTrue();
    }

    private static boolean holdsText(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type) || !type.getName().startsWith("nl.gestand.")) {
            return false;
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(each -> holdsText(each, seen));
        }
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents()).anyMatch(component -> holdsText(component, seen));
    }

    private static boolean holdsText(RecordComponent component, Set<Class<?>> seen) {
        return types(component.getGenericType())
                .anyMatch(type -> type == String.class ? !isCode(component) : holdsText(type, seen));
    }

    private static boolean isCode(RecordComponent component) {
        boolean sourceValue = component.getDeclaringRecord().getSimpleName().equals("SourceValueKept");
        return CODES.contains(component.getName()) && !sourceValue;
    }

    private static Stream<Class<?>> types(Type type) {
        return switch (type) {
            case Class<?> one -> Stream.of(one);
            case ParameterizedType several ->
                List.of(several.getActualTypeArguments()).stream().flatMap(PersonalEventsTest::types);
            default -> Stream.empty();
        };
    }
}
