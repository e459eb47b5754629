// SPDX-License-Identifier: EUPL-1.2

export interface FeedEntry {
  /** 'urn:uuid:…' or an address that stays: never changes, and is never used again. */
  id: string
  title: string
  /** Whole address of its page. */
  page: string
  author: string
  published: Date
  updated: Date
  summary: string
  /** What it is about, to choose by: 'FF-220'. */
  tags?: readonly string[]
}

/** What a feed says of itself; whole addresses. */
export interface FeedHead {
  feed: string
  page: string
  title: string
  language?: 'nl' | 'en'
}

/** An Atom feed (RFC 4287), in Dutch unless said otherwise. */
export function atomOf(
  entries: readonly FeedEntry[],
  { feed, page, title, updated, language = 'nl' }: FeedHead & { updated: Date },
): string {
  const written = entries.map(
    (one) => `  <entry>
    <id>${escaped(one.id)}</id>
    <title>${escaped(one.title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(one.page)}"/>
    <author><name>${escaped(one.author)}</name></author>
    <published>${one.published.toISOString()}</published>
    <updated>${one.updated.toISOString()}</updated>
    <summary>${escaped(one.summary)}</summary>
${(one.tags ?? []).map((tag) => `    <category term="${escaped(tag)}"/>\n`).join('')}  </entry>
`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${escaped(feed)}</id>
  <title>${escaped(title)}</title>
  <link rel="self" type="application/atom+xml" href="${escaped(feed)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
  <updated>${updated.toISOString()}</updated>
${written.join('')}</feed>
`
}

/** Text in XML; characters that XML 1.0 does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
