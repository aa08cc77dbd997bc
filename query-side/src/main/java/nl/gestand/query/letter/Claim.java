package nl.gestand.query.letter;

import java.util.List;
import nl.gestand.query.register.Citation;
import org.jspecify.annotations.Nullable;

/** What is recorded of one item on the authority of a letter. */
record Claim(String item, String kind, @Nullable String number, String title, List<Citation> facts) {}
