/** A copy of the embedded event database while the register runs. */
@NullMarked
package nl.gestand.standalone.backup;

import org.jspecify.annotations.NullMarked;
