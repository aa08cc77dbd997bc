/** Events as documents keep them, for the one fold behind every view. */
@NullMarked
package nl.gestand.query.fold;

import org.jspecify.annotations.NullMarked;
