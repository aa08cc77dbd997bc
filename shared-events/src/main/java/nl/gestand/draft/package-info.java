/** What someone at a desk is filling in: kept beside the events until it is sent. */
@NullMarked
package nl.gestand.draft;

import org.jspecify.annotations.NullMarked;
