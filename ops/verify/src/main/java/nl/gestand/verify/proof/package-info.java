/** Trees, signed notes, proofs and time stamps, as their public standards say. */
@NullMarked
package nl.gestand.verify.proof;

import org.jspecify.annotations.NullMarked;
