/** Decides: commands in, events out. */
@NullMarked
package nl.gestand.command;

import org.jspecify.annotations.NullMarked;
