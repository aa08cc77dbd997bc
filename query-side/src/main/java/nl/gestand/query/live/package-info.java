/** Tells open pages what changed, once the views show it. */
@NullMarked
package nl.gestand.query.live;

import org.jspecify.annotations.NullMarked;
