package nl.gestand.query.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.query.Moments;
import nl.gestand.query.PointInTime;
import nl.gestand.query.letter.LetterReading;
import nl.gestand.query.register.Dossiers;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.query.register.RegisterReading.InDossier;
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
    private final Moments moments;

    DossierController(RegisterReading register, LetterReading letters, Moments moments) {
        this.register = register;
        this.letters = letters;
        this.moments = moments;
    }

    @GetMapping("/v1/dossiers/{number}")
    Object dossier(@PathVariable String number, Parameters parameters) {
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> when.naming(answer(Dossiers.canonical(number), when)));
    }

    private DossierAnswer answer(String number, PointInTime when) {
        List<Object> items = new ArrayList<>();
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            InDossier found = register.ofDossier(kind, number, when);
            items.addAll(found.items());
            counts.put(kind.path(), counted(found));
        }
        List<?> sent = letters.ofDossier(number, when);
        if (items.isEmpty() && sent.isEmpty()) {
            throw ProblemException.notFound(
                    "The register has nothing in dossier '" + number + "' on " + when.validAt() + ".");
        }
        counts.put("letters", Map.of("total", sent.size()));
        return new DossierAnswer(number, when.validAt(), counts, items, sent);
    }

    private static Map<String, Integer> counted(InDossier found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("total", found.items().size());
        counts.putAll(found.byStanding());
        counts.put("overdue", found.overdue());
        return counts;
    }
}
