package entente.feed.list;

import java.time.LocalDate;

/**
 * What a feed for subscription says about itself.
 *
 * @param id the same for every address of the site and every language
 * @param url the URL of the feed
 * @param updated the date of the set that the feed was made from
 */
record FeedHead(String id, String title, String url, LocalDate updated, ListMetadata metadata) {}
