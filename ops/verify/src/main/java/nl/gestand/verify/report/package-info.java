/** What was found, what was checked, and what was not. */
@NullMarked
package nl.gestand.verify.report;

import org.jspecify.annotations.NullMarked;
