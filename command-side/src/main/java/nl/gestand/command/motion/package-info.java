/** What can be asked of a motion only. */
@NullMarked
package nl.gestand.command.motion;

import org.jspecify.annotations.NullMarked;
