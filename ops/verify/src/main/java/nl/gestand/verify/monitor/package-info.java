/** A log as a running register shows it to everybody. */
@NullMarked
package nl.gestand.verify.monitor;

import org.jspecify.annotations.NullMarked;
