/** The one place where facts and a day give a standing. */
@NullMarked
package nl.gestand.query.standing;

import org.jspecify.annotations.NullMarked;
