// SPDX-License-Identifier: EUPL-1.2
// Follows links by requests, as somebody does who clicks on everything.
import { Parser } from 'htmlparser2'
import { matchPath } from 'react-router'
import { modules } from '../../src/app/modules.ts'

/** A link that leads nowhere for this person: `from` is the page on which it stands, `text` what it says. */
export interface DeadLink {
  person: string
  from: string
  link: string
  text: string
  status: number
}

interface Bounds {
  /** Addresses that begin so are read; of others it is asked whether they are there, once for everybody. */
  within: '/' | '/werkbank'
  elsewhere: Set<string>
  /** Of so many pages of one route with the same fields in their address, all links are followed. */
  perKind: number
  /** Addresses that are asked at most. */
  most: number
  /** The place of the next one among so many that wait. */
  choose(count: number): number
}

/** Those with the fewest variables first: 'zaken/nieuw' before 'zaken/:id'. */
const patterns = modules
  .flatMap((module) => module.pages ?? [])
  .map(({ path }) => path)
  .toSorted((one, other) => one.split(/[:*]/).length - other.split(/[:*]/).length)

/** Each address once per person. `get` fetches as this person, and follows what leads on within the site. */
export async function followLinks(
  person: string,
  begin: readonly string[],
  get: (path: string) => Promise<Response>,
  { within, elsewhere, perKind, most, choose }: Bounds,
): Promise<{ asked: number; dead: DeadLink[] }> {
  const waiting = begin.map((link) => ({ from: '', link, text: '' }))
  const known = new Set(begin)
  const read = new Map<string, number>()
  const dead: DeadLink[] = []
  let asked = 0
  // In English stand the same pages.
  const isWithin = (link: string) => link.startsWith(within) && !link.startsWith('/en')
  for (; waiting.length > 0 && asked < most; asked++) {
    const [next] = waiting.splice(choose(waiting.length), 1)
    if (!next) break
    const answer = await get(next.link)
    const body = await answer.text()
    if (answer.status >= 400) dead.push({ person, ...next, status: answer.status })
    const kind = kindOf(next.link)
    const times = read.get(kind) ?? 0
    const isPage = answer.ok && answer.headers.get('content-type')?.startsWith('text/html')
    if (!isPage || !isWithin(next.link) || times >= perKind) continue
    read.set(kind, times + 1)
    for (const { href, text } of linksIn(body)) {
      const to = new URL(href, answer.url)
      const link = to.pathname + to.search
      const seen = isWithin(link) ? known : elsewhere
      if (to.origin !== new URL(answer.url).origin || seen.has(link)) continue
      seen.add(link)
      waiting.push({ from: next.link, link, text })
    }
  }
  return { asked, dead }
}

function kindOf(link: string): string {
  const { pathname, searchParams } = new URL(link, 'http://localhost')
  const pattern = patterns.find((one) => matchPath(`/${one}`, pathname)) ?? pathname
  return `${pattern}?${[...new Set(searchParams.keys())].toSorted().join('&')}`
}

function linksIn(html: string): { href: string; text: string }[] {
  const links: { href: string; text: string }[] = []
  let open: (typeof links)[number] | null = null
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'a' && href) links.push((open = { href, text: '' }))
    },
    ontext(text) {
      if (open) open.text += text
    },
    onclosetag(name) {
      if (name === 'a') open = null
    },
  })
  parser.end(html)
  return links
}
