/** The engine of the views: MongoDB, the processor that fills it, what waits for repair, and how fresh a reader sees it. */
@NullMarked
package nl.gestand.query.views;

import org.jspecify.annotations.NullMarked;
