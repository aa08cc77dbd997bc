package nl.gestand.events.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import org.jspecify.annotations.Nullable;

/** Facts in order of recording, and which of them were retracted; a value that is cheap to continue. */
record FactLog(Growing<Recorded<?>> all, Set<FactId> retracted) {

    static FactLog of(List<Recorded<?>> all) {
        return new FactLog(Growing.of(all), retracted(all));
    }

    /** Its cost does not grow with the number of facts, unless this one is a retraction. */
    FactLog with(Recorded<?> recorded) {
        Growing<Recorded<?>> more = all.with(recorded);
        return new FactLog(more, recorded.event() instanceof FactRetracted ? retracted(more) : retracted);
    }

    <E extends RegisterEvent> List<Recorded<E>> standing(Class<E> kind) {
        List<Recorded<E>> found = new ArrayList<>();
        for (Recorded<?> recorded : all) {
            if (stands(recorded, kind)) {
                found.add(of(recorded));
            }
        }
        return found;
    }

    <E extends Fact> Optional<Recorded<E>> latest(Class<E> kind, LocalDate day, Predicate<E> which) {
        @Nullable Recorded<E> latest = null;
        LocalDate since = LocalDate.MIN;
        for (Recorded<?> recorded : all) {
            if (stands(recorded, kind)) {
                Recorded<E> fact = of(recorded);
                LocalDate its = since(fact.event());
                if (!its.isBefore(since) && !its.isAfter(day) && which.test(fact.event())) {
                    latest = fact;
                    since = its;
                }
            }
        }
        return Optional.ofNullable(latest);
    }

    private static LocalDate since(Fact fact) {
        LocalDate since = fact.ground().since();
        return since == null ? LocalDate.MIN : since;
    }

    private boolean stands(Recorded<?> recorded, Class<?> kind) {
        return kind.isInstance(recorded.event()) && (retracted.isEmpty() || !retracted.contains(recorded.id()));
    }

    @SuppressWarnings("unchecked") // its event is of that kind, and neither ever changes
    private static <E extends RegisterEvent> Recorded<E> of(Recorded<?> recorded) {
        return (Recorded<E>) recorded;
    }

    private static Set<FactId> retracted(List<Recorded<?>> all) {
        Set<FactId> gone = new HashSet<>();
        for (Recorded<?> recorded : all.reversed()) {
            if (recorded.event() instanceof FactRetracted retraction && !gone.contains(recorded.id())) {
                gone.add(retraction.fact());
            }
        }
        return Set.copyOf(gone);
    }
}
