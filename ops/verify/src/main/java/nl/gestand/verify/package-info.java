/** The verifier: proves that a log was not altered, or says what is wrong and where. */
@NullMarked
package nl.gestand.verify;

import org.jspecify.annotations.NullMarked;
