package nl.gestand.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's visit without a browser: cookies of their own, and forms with the token of the page that was seen last. */
final class FormVisit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI register;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    FormVisit(URI register) {
        this.register = register;
    }

    static FormVisit signedIn(URI register, String name, String password) {
        FormVisit visit = new FormVisit(register);
        visit.page("/inloggen");
        HttpResponse<String> answer = visit.post("/inloggen", "naam", name, "wachtwoord", password);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("inloggen");
        return visit;
    }

    HttpResponse<String> get(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(register.resolve(path)).build());
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    /** The page there, or to which it leads on, which must be found. */
    String page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() == 303 || answer.statusCode() == 302) {
            return page(place(answer));
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** The page that a form leads to. */
    String sent(String path, String... fields) {
        HttpResponse<String> answer = post(path, fields);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(303);
        return page(place(answer));
    }

    /** The fields by turns: name, value, name, value. */
    HttpResponse<String> post(String path, String... fields) {
        return send(form(path, token, fields));
    }

    HttpResponse<String> postWithoutToken(String path, String... fields) {
        return send(form(path, "", fields));
    }

    private HttpRequest form(String path, String csrf, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(csrf));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return HttpRequest.newBuilder(register.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    static String place(HttpResponse<String> answer) {
        URI place = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return place.getRawPath() + (place.getRawQuery() == null ? "" : "?" + place.getRawQuery());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
