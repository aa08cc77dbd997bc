/** Facts and values that motions and commitments share. */
@NullMarked
package nl.gestand.events.item;

import org.jspecify.annotations.NullMarked;
