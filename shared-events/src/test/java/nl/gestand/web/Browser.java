package nl.gestand.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gestand.web.Http.Answer;

/** Follows no redirect by itself, keeps cookies, and sends forms with the token of the page that it saw last. */
public final class Browser {

    private final Http http;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    public Browser(int port) {
        http = new Http(port);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        Answer answer = taken(http.send(with(http.to(path), headers)));
        if (answer.status() == 200 && answer.header("Content-Type").startsWith("application/json")) {
            token = answer.json().path("token").asString(token);
        }
        return answer;
    }

    /** The text of a page, which brings no token. */
    public String page(String path) throws IOException, InterruptedException {
        return taken(http.send(with(http.to(path)))).whole().body();
    }

    /** The fields by turns: name, value, name, value. */
    public Answer post(String path, String... fields) throws IOException, InterruptedException {
        return post(path, List.of(fields));
    }

    public Answer post(String path, List<String> fields, String... headers) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token));
        for (int i = 0; i < fields.size(); i += 2) {
            body.append('&').append(encoded(fields.get(i))).append('=').append(encoded(fields.get(i + 1)));
        }
        return taken(http.send(with(http.to(path), headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    public Browser withToken(String other) {
        token = other;
        return this;
    }

    public String token() {
        return token;
    }

    private HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer taken(Answer answer) {
        for (String set : answer.whole().headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
