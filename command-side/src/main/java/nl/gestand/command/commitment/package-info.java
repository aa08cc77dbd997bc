/** What can be asked of a commitment only. */
@NullMarked
package nl.gestand.command.commitment;

import org.jspecify.annotations.NullMarked;
