/** Facts on motions (moties). */
@NullMarked
package nl.gestand.events.motion;

import org.jspecify.annotations.NullMarked;
