/** The forms other than JSON in which answers are given: which one is asked for, in which language, and how it is written. */
@NullMarked
package nl.gestand.query.format;

import org.jspecify.annotations.NullMarked;
