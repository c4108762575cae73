/**
 * Addresses, pages and HTML. {@link entente.web.Site} is the way in: it builds everything once and lists every address.
 *
 * <p>A page is a function: a {@link entente.web.Page} is given a {@link entente.web.PageRequest} (one request with the one
 * {@link entente.web.Edition} that answers it) and gives an {@link entente.web.PageResult}. What HTTP asks for beyond that
 * (methods, caching, compression, failures, headers) is kept in one place each: {@code ReadOnly}, {@code EntityTag},
 * {@code Compression}, {@code Page}, {@code Headers}. Since a tag names all that a page depends on, pages shown lately are
 * kept under their tags ({@code Kept}, 32 MiB) and sent again as they are.
 *
 * <p>What was known on a day is an edition of its own, opened by {@code Archive} before a page is asked: a page takes set,
 * index and addresses from its request and needs to know nothing of it.
 *
 * <p>Words are decided here, in view records, and placed in HTML by Thymeleaf: a template holds no arithmetic. Labels
 * that take no argument stand in the template as {@code #{web.key}}; everything else comes from its {@code view}, read
 * by {@code Accessors}. Every
 * page is complete without JavaScript, and no page asks another server for anything.
 *
 * <p>Programs are answered by pages too, under {@code /api/v1}: their names begin with {@code Api}, they give
 * {@link entente.web.PageResult.Data}, and whatever fails there is said as {@code application/problem+json}. What they say is
 * written and described in {@code feed}; HTTP, cursors and cross-origin reading are settled here.
 *
 * <p>To add a page: a {@code Page} (or {@link entente.web.RecordPage} for one page a record), a view record, a template
 * that is wrapped by {@code layout.html}, its words in both bundles, one line in {@code Site}.
 *
 * <p>Out of scope: whatever a test without a server can hold belongs in the rooms below.
 */
@NullMarked
package entente.web;

import org.jspecify.annotations.NullMarked;
