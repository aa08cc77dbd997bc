/** An event as it is kept, and the entry that seals it. */
@NullMarked
package nl.gestand.verify.entry;

import org.jspecify.annotations.NullMarked;
