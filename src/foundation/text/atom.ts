// SPDX-License-Identifier: EUPL-1.2

/** One entry of a feed. `id`: a UUID; `link`: a whole address. */
export interface FeedEntry {
  id: string
  link: string
  title: string
  summary: string
  organisation: string
  publishedAt: Date
  newsAt: Date
}

/** An Atom feed (RFC 4287). `feed`, `page`: whole addresses. */
export function atomOf(
  entries: readonly FeedEntry[],
  { feed, page, title, updated }: { feed: string; page: string; title: string; updated: Date },
): string {
  const written = entries.map(
    (one) => `  <entry>
    <id>urn:uuid:${one.id}</id>
    <title>${escaped(one.title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(one.link)}"/>
    <author><name>${escaped(one.organisation)}</name></author>
    <published>${one.publishedAt.toISOString()}</published>
    <updated>${one.newsAt.toISOString()}</updated>
    <summary>${escaped(one.summary)}</summary>
  </entry>
`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
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
