/** The plain replay of the log, which checks what the register answers as of earlier moments. */
@NullMarked
package nl.gestand.query.replay;

import org.jspecify.annotations.NullMarked;
