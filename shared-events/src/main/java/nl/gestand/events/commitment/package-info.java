/** Facts on commitments (toezeggingen). */
@NullMarked
package nl.gestand.events.commitment;

import org.jspecify.annotations.NullMarked;
