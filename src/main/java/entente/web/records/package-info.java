/**
 * Pages of the records other than events: strands, actors, encounters of two actors, places, sources, outlets and
 * commitments; for each type the list and the pages of single records. {@link entente.web.records.RecordRoutes} lists
 * their addresses.
 *
 * <p>Lists and the encounters of two actors share the template {@code record-list.html}; single records share {@code
 * record.html}. Only commitments have templates of their own, because they have stages and evidence.
 *
 * <p>Not here: pages of events ({@code web.events}), the shared view records ({@code web.view}), and the relations
 * between records ({@code insight}).
 */
@NullMarked
package entente.web.records;

import org.jspecify.annotations.NullMarked;
