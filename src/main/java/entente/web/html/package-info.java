/**
 * HTML: the Thymeleaf templates with their variables, the layout around every page, inline SVG and Markdown.
 *
 * <p>Texts are composed in view records; a template only places them and holds no arithmetic. Each template
 * also opens as a static page. {@code RecordExpressionEvaluator} reads view records, because OGNL is slow.
 *
 * <p>Not here: the view records that several pages share ({@link entente.web.view}) and those of single pages (next to
 * their page), the templates themselves ({@code WEB-INF/templates}), the writing of the response ({@link entente.web}).
 */
@NullMarked
package entente.web.html;

import org.jspecify.annotations.NullMarked;
