/** What must be unique or free of circles across items, kept in the transaction of the append. */
@NullMarked
package nl.gestand.command.claim;

import org.jspecify.annotations.NullMarked;
