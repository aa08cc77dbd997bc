/** What both sides say over HTTP in the same way: problems, positions, versions. */
@NullMarked
package nl.gestand.web;

import org.jspecify.annotations.NullMarked;
