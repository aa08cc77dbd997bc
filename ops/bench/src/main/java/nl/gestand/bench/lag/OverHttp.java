package nl.gestand.bench.lag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gestand.bench.register.Caller;
import nl.gestand.bench.register.RunningRegister;

/** A standalone in a process of its own, which holds the answer of a write until its views show it, half a second at most. */
final class OverHttp implements Written {

    private final RunningRegister register;
    private final Caller liaison;
    private final MotionNumbers numbers = new MotionNumbers();

    OverHttp(Path data) throws IOException, InterruptedException {
        this.register = RunningRegister.start(data);
        this.liaison = Caller.signedIn(register.address(), "liaison", register.liaisonPassword());
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public String write() throws IOException, InterruptedException {
        String number = numbers.next().canonical();
        Map<String, Object> motion = Map.of(
                "number",
                number,
                "title",
                "Motie over de stand van zaken",
                "submitters",
                List.of("De Vries"),
                "tabledOn",
                "2025-03-01");
        return liaison.record("/v1/motions", "lag-" + number, motion).get("id").asString();
    }

    /** Asks until it is found, without a pause: what a first answer takes is part of the lag. */
    @Override
    public void awaitShown(String motion) throws IOException, InterruptedException {
        while (liaison.status("/v1/motions/" + motion) != 200) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws InterruptedException {
        liaison.close();
        register.close();
    }
}
