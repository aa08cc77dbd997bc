/** Lists of items in the forms that other programs read: tables, feeds, calendars. */
@NullMarked
package nl.gestand.query.export;

import org.jspecify.annotations.NullMarked;
