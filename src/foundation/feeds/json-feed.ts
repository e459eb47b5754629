// SPDX-License-Identifier: EUPL-1.2
import type { FeedEntry, FeedHead } from './atom.ts'

/** The same entries as a JSON Feed 1.1. */
export function jsonFeedOf(entries: readonly FeedEntry[], { feed, page, title, language = 'nl' }: FeedHead): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: feed,
    language,
    items: entries.map((one) => ({
      id: one.id,
      url: one.page,
      title: one.title,
      content_text: one.summary,
      date_published: one.published.toISOString(),
      date_modified: one.updated.toISOString(),
      authors: [{ name: one.author }],
      language,
      ...(one.tags && one.tags.length > 0 && { tags: one.tags }),
    })),
  })
}
