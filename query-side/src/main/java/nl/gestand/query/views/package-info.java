/** What writes and watches the views. */
@NullMarked
package nl.gestand.query.views;

import org.jspecify.annotations.NullMarked;
