/** What can be asked of motions and commitments alike, and the rules for it. */
@NullMarked
package nl.gestand.command.item;

import org.jspecify.annotations.NullMarked;
