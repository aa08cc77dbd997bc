/** Letters as they are shown, with what they claim. */
@NullMarked
package nl.gestand.query.letter;

import org.jspecify.annotations.NullMarked;
