package nl.gestand.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which people sign in; either side shows it. */
@Controller
final class SignInPage {

    private static final List<String> SAID =
            List.of("onbekend", "wachten", "rol", "uitgever", "storing", "opnieuw", "verlopen", "nodig", "uitgelogd");

    private final boolean issuer;

    SignInPage(boolean issuer) {
        this.issuer = issuer;
    }

    @GetMapping(SignInEntry.PAGE)
    String page(HttpServletRequest request, Model page) {
        page.addAttribute("issuer", issuer);
        page.addAttribute(
                "onward", OwnPath.of(request.getParameter(OwnPath.PARAMETER)).orElse(""));
        page.addAttribute(
                "said",
                SAID.stream()
                        .filter(word -> request.getParameter(word) != null)
                        .findFirst()
                        .orElse(""));
        page.addAttribute("seconds", seconds(request.getParameter("wachten")));
        return "sign-in";
    }

    private static int seconds(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }
}
