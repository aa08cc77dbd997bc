package nl.gestand.bench.query;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.gestand.bench.Clients;

/** A connection to SQLite for each client. */
record SqliteReaders(List<SqliteReader> readers) implements AutoCloseable {

    static SqliteReaders open(Path file, int clients) throws SQLException {
        List<SqliteReader> readers = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            readers.add(new SqliteReader(file));
        }
        return new SqliteReaders(readers);
    }

    SqliteReader first() {
        return readers.getFirst();
    }

    List<Clients.Call> calls(List<Question> questions) {
        return readers.stream()
                .<Clients.Call>map(reader -> turn -> reader.answer(questions.get(turn % questions.size())))
                .toList();
    }

    @Override
    public void close() throws SQLException {
        for (SqliteReader reader : readers) {
            reader.close();
        }
    }
}
