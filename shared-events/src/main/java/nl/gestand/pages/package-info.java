/** What every page has in common: its frame, the reader's language, texts, and how a refusal looks in a browser. */
@NullMarked
package nl.gestand.pages;

import org.jspecify.annotations.NullMarked;
