/** Measures the register beside what it is compared with, all in one run on one machine. */
@NullMarked
package nl.gestand.bench;

import org.jspecify.annotations.NullMarked;
