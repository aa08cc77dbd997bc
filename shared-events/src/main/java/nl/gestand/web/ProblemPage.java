package nl.gestand.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Shows a problem to a person, where a program would get JSON. */
public interface ProblemPage {

    /** Whether whoever sent this reads pages. */
    boolean isFor(HttpServletRequest request);

    /** Writes the page; the status and the headers of the problem are set already. */
    void render(Problem problem, HttpServletRequest request, HttpServletResponse response) throws Exception;
}
