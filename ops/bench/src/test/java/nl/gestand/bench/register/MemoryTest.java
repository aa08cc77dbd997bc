package nl.gestand.bench.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What jcmd tells of a heap, whatever the collector. */
class MemoryTest {

    @ParameterizedTest
    @CsvSource({
        "' garbage-first heap   total reserved 6172672K, committed 393216K, used 10240K [0x1, 0x2)', 10",
        "' DefNew     total 116160K, used 2048K [0x1)\n Tenured    total 258048K, used 1024K [0x1)', 3",
        "' ZHeap            used 60M, capacity 378M, max capacity 6028M', 60",
        "'DefNew     total 116160K, used 2048K [0x1)\n eden space 103296K, used 5000K', 2",
    })
    void everyGenerationCountsOnce(String told, double megabytes) {
        assertThat(Memory.used(told)).isEqualTo(megabytes);
    }

    @Test
    void heapOfWhichNothingIsToldIsNotTakenForEmpty() {
        assertThatThrownBy(() -> Memory.used("no such process")).isInstanceOf(IllegalArgumentException.class);
    }
}
