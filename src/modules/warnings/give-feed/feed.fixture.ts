// SPDX-License-Identifier: EUPL-1.2
import type { parseDocument } from 'htmlparser2'

type Document = ReturnType<typeof parseDocument>
type Element = Extract<Document['children'][number], { attribs: unknown }>

/** JSON Feed 1.1, written from its specification (https://www.jsonfeed.org/version/1.1/): what must be there and of which kind. */
export const jsonFeedShape = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: { not: {} },
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { enum: ['nl', 'en'] },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        additionalProperties: { not: {} },
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          title: { type: 'string' },
          content_text: { type: 'string', minLength: 1 },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors: {
            type: 'array',
            items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
          },
          tags: { type: 'array', items: { type: 'string' } },
          language: { enum: ['nl', 'en'] },
        },
      },
    },
  },
} as const

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

const elementsOf = (node: Document | Element) => node.children.filter((one): one is Element => 'attribs' in one)
const named = (node: Element, name: string) => elementsOf(node).filter((one) => one.name === name)
const wordsOf = (node: Element | undefined): string =>
  (node?.children ?? []).map((one) => ('data' in one ? one.data : 'attribs' in one ? wordsOf(one) : '')).join('')

/** What is wrong with an Atom feed by RFC 4287, in words; read by a parser of somebody else. */
export function faultsOfAtom(read: Document): string[] {
  const [feed, ...others] = elementsOf(read)
  if (feed?.name !== 'feed' || others.length > 0) return ['the root is no feed']
  const faults = feed.attribs.xmlns === 'http://www.w3.org/2005/Atom' ? [] : ['has another namespace']
  const ids = new Set<string>()
  for (const node of [feed, ...named(feed, 'entry')]) {
    const what = node === feed ? 'the feed' : 'an entry'
    for (const one of ['id', 'title', 'updated'])
      if (named(node, one).length !== 1 || wordsOf(named(node, one)[0]) === '') faults.push(`${what} needs one ${one}`)
    const [id, updated] = [named(node, 'id')[0], named(node, 'updated')[0]]
    if (id && (ids.has(wordsOf(id)) || !URL.canParse(wordsOf(id)))) faults.push(`${what} has an id of another, or none`)
    if (id) ids.add(wordsOf(id))
    if (updated && !moment.test(wordsOf(updated))) faults.push(`${what} has no moment`)
    for (const link of named(node, 'link'))
      if (!URL.canParse(link.attribs.href ?? '')) faults.push(`${what} links to nothing`)
  }
  for (const entry of named(feed, 'entry')) {
    if (named(entry, 'author').every((author) => named(author, 'name').length !== 1))
      faults.push('an entry has no author')
    if (named(entry, 'link').filter(({ attribs }) => attribs.rel === 'alternate').length !== 1)
      faults.push('an entry has no page')
  }
  if (named(feed, 'link').filter(({ attribs }) => attribs.rel === 'self').length !== 1)
    faults.push('the feed has no link to itself')
  return faults
}
