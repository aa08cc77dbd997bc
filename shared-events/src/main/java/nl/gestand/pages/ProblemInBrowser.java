package nl.gestand.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gestand.web.Fault;
import nl.gestand.web.PagePaths;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemPage;
import nl.gestand.web.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Shows a person why there is no page, in the reader's language, where a program would get JSON. */
final class ProblemInBrowser implements ProblemPage {

    /** What the template needs; {@code detail} is the register's own, in English. */
    record Shown(
            int status,
            String heading,
            String advice,
            @Nullable String detail,
            List<Said> faults,
            String traceId) {}

    /** What is wrong with one part of an address; {@code lang} is en where there are only the register's own words. */
    record Said(String at, String text, @Nullable String lang) {}

    private final ViewResolver views;
    private final MessageSource messages;
    private final LanguageChoice languages;

    ProblemInBrowser(ViewResolver views, MessageSource messages, LanguageChoice languages) {
        this.views = views;
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    public boolean isFor(HttpServletRequest request) {
        return PagePaths.isPage(request);
    }

    @Override
    public void render(Problem problem, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Language language = Language.of(languages.resolveLocale(request));
        // a filter's refusal comes before Spring MVC has noted it
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        View view = views.resolveViewName("problem", language.locale());
        if (view == null) {
            throw new IllegalStateException("There is no page for problems");
        }
        Shown shown = shown(problem, request, new Wording(messages, language));
        view.render(Map.of("problem", shown, Frame.ATTRIBUTE, Frame.of(request, language)), request, response);
    }

    private static Shown shown(Problem problem, HttpServletRequest request, Wording wording) {
        String known = "problem." + problem.status();
        String there = known + "." + firstStep(request);
        String key = Stream.of(there, known)
                .filter(each -> !wording.word(each, "heading").equals("heading"))
                .findFirst()
                .orElse("problem.other");
        return new Shown(
                problem.status(),
                wording.text(key + ".heading"),
                wording.text(key + ".advice"),
                problem.faults().isEmpty() ? problem.detail() : null,
                problem.faults().stream().map(fault -> said(fault, wording)).toList(),
                Trace.current().traceId());
    }

    private static Said said(Fault fault, Wording wording) {
        String code = fault.code();
        if (wording.word("problem.fault", code).equals(code)) {
            return new Said(fault.at(), fault.message(), Language.EN.code());
        }
        String value = fault.value();
        return new Said(fault.at(), wording.text("problem.fault." + code, value == null ? "" : value), null);
    }

    /** Some refusals are explained by where one was going: to a desk that is another's. */
    private static String firstStep(HttpServletRequest request) {
        String[] steps = request.getRequestURI().split("/", 3);
        return steps.length > 1 ? steps[1] : "";
    }
}
