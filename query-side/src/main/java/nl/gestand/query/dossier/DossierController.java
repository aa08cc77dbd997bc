package nl.gestand.query.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.query.PointInTime;
import nl.gestand.query.letter.LetterReading;
import nl.gestand.query.register.Dossiers;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.query.register.RegisterReading.InDossier;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A dossier: its items and letters; open to all. */
@RestController
class DossierController {

    private final RegisterReading register;
    private final LetterReading letters;
    private final RegisterClock clock;

    DossierController(RegisterReading register, LetterReading letters, RegisterClock clock) {
        this.register = register;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping("/v1/dossiers/{number}")
    DossierAnswer dossier(@PathVariable String number, Parameters parameters) {
        LocalDate day = PointInTime.validAt(parameters, clock);
        return PointInTime.finish(parameters, () -> answer(Dossiers.canonical(number), day));
    }

    private DossierAnswer answer(String number, LocalDate day) {
        List<Object> items = new ArrayList<>();
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            InDossier found = register.ofDossier(kind, number, day);
            items.addAll(found.items());
            counts.put(kind.path(), counted(found));
        }
        List<?> sent = letters.ofDossier(number);
        if (items.isEmpty() && sent.isEmpty()) {
            throw ProblemException.notFound("The register has nothing in dossier '" + number + "' on " + day + ".");
        }
        counts.put("letters", Map.of("total", sent.size()));
        return new DossierAnswer(number, day, counts, items, sent);
    }

    private static Map<String, Integer> counted(InDossier found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("total", found.items().size());
        counts.putAll(found.byStanding());
        counts.put("overdue", found.overdue());
        return counts;
    }
}
