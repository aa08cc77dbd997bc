package nl.gestand.events.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingTest {

    @Test
    void aListThatIsContinuedTwiceIsTwoLists() {
        Growing<String> one = Growing.<String>of(List.of()).with("a").with("b");
        Growing<String> left = one.with("left").with("more");
        Growing<String> right = one.with("right");

        assertThat(one).containsExactly("a", "b");
        assertThat(left).containsExactly("a", "b", "left", "more");
        assertThat(right).containsExactly("a", "b", "right");
        assertThat(right.with("most")).containsExactly("a", "b", "right", "most");
    }

    @Test
    void whatALongerListHoldsIsNotInTheShorter() {
        Growing<String> one = Growing.<String>of(List.of()).with("a");
        one.with("b");

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.get(1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> one.add("c"));
    }

    @Test
    void itGrowsAsFarAsItIsAsked() {
        Growing<Integer> list = Growing.of(List.of());
        for (int i = 0; i < 1_000; i++) {
            list = list.with(i);
        }

        assertThat(list).hasSize(1_000).startsWith(0, 1, 2).endsWith(999);
    }
}
