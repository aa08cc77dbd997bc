package nl.gestand.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Renders what the container itself reports with an error status; asked for directly, there is nothing here. */
@Controller
final class ProblemErrorController implements ErrorController {

    private final ProblemRenderer renderer;

    ProblemErrorController(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void render(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            renderer.render(failure, request, response);
        } else {
            Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            renderer.render(Problems.ofStatus(status instanceof Integer code ? code : 404), request, response);
        }
    }
}
