/** Both sides in one process. */
@NullMarked
package nl.gestand.standalone;

import org.jspecify.annotations.NullMarked;
