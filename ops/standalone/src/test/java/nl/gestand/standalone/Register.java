package nl.gestand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** A running register and those who may speak to it. */
interface Register extends AutoCloseable {

    URI address();

    /** Where it keeps what it keeps. */
    Path data();

    @Override
    void close();

    default Caller anonymous() {
        return new Caller(address(), null);
    }

    default Caller operator() {
        return Caller.bearer(address(), read("operator-token").strip());
    }

    /** One of the accounts that a first start makes: liaison, griffier or auditor. */
    default Caller firstAccount(String name) {
        return Caller.basic(address(), name, password(name));
    }

    default String password(String name) {
        return read("first-accounts.txt")
                .lines()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals(name))
                .map(words -> words[3])
                .findFirst()
                .orElseThrow();
    }

    /** Leaves under the last checkpoint; 0 before the first is signed. */
    default long leaves() {
        HttpResponse<String> checkpoint = anonymous().get("/v1/log/checkpoint");
        return checkpoint.statusCode() == 200
                ? Long.parseLong(checkpoint.body().lines().skip(1).findFirst().orElseThrow())
                : 0;
    }

    private String read(String file) {
        try {
            return Files.readString(data().resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
