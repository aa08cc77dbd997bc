/** The facts of the register: what happened, as it is stored. */
@NullMarked
package nl.gestand.events;

import org.jspecify.annotations.NullMarked;
