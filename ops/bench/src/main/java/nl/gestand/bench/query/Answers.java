package nl.gestand.bench.query;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.gestand.bench.query.Question.Listed;
import nl.gestand.bench.register.Caller;

/** Sees that both sides answer the same, before it is measured which of them is faster. */
final class Answers {

    private static final int OF_A_SUBJECT = 5;

    private Answers() {}

    /** @throws IllegalStateException where they differ; words are left out, since both cut text in their own way */
    static void check(Caller register, SqliteReader sqlite, Map<String, List<Question>> subjects)
            throws IOException, InterruptedException, SQLException {
        for (List<Question> questions : subjects.values()) {
            for (Question question : questions.subList(0, OF_A_SUBJECT)) {
                if (question instanceof Listed listed && !listed.words().isBlank()) {
                    continue;
                }
                long ours = count(register, question);
                long theirs = sqlite.answer(question);
                if (ours != theirs) {
                    throw new IllegalStateException(
                            question + " is answered " + ours + " by the register and " + theirs + " by SQLite");
                }
            }
        }
    }

    private static long count(Caller register, Question question) throws IOException, InterruptedException {
        var answer = register.read(question.path());
        return question instanceof Listed ? answer.get("total").asLong() : 1;
    }
}
