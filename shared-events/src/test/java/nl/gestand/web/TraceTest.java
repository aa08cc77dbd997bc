package nl.gestand.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void validTraceGoesOnWithASpanOfItsOwn() {
        Trace trace = Trace.continued("00-" + ID + "-b7ad6b7169203331-01");
        assertThat(trace.traceId()).isEqualTo(ID);
        assertThat(trace.spanId()).matches("[0-9a-f]{16}").isNotEqualTo("b7ad6b7169203331");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "ff-" + ID + "-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-" + ID + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-" + ID + "-b7ad6b7169203331-01\n"
            })
    void invalidTraceIsReplaced(String sent) {
        assertThat(Trace.continued(sent).traceId()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
    }

    @Test
    void workRunsUnderItsTraceAndLeavesNone() {
        Trace trace = Trace.fresh();
        Trace.during(trace, () -> assertThat(Trace.current()).isEqualTo(trace));
        assertThat(Trace.current()).isNotEqualTo(trace);
    }
}
