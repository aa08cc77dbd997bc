/** Shows: views folded from events. */
@NullMarked
package nl.gestand.query;

import org.jspecify.annotations.NullMarked;
