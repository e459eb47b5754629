// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

export interface Crawled {
  url: string
  answer: LightMyRequestResponse
}

const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
/** The same page in another visit is the same page. */
const nameOf = (url: string) => url.replace(/([?&]v=)[\w-]+/, '$1*')

/** Every page of one origin that links and buttons lead to, without script: each form is sent once with each of its buttons, its first choices made. */
export async function crawl(site: FastifyInstance, host: string, from: readonly string[]): Promise<Crawled[]> {
  const seen = new Set<string>()
  const found: Crawled[] = []
  const waiting = [...from]
  const headers = { host, origin: `http://${host}` }
  let networks = 0
  const follow = (answer: LightMyRequestResponse, url: string): void => {
    found.push({ url, answer })
    for (const [, href = ''] of answer.body.matchAll(/<a\b[^>]*href="(\/[^"]*)"/g)) waiting.push(plain(href))
  }
  while (waiting.length > 0 && found.length < 600) {
    const url = waiting.shift() ?? ''
    if (seen.has(nameOf(url)) || !/^\/(?:en\/)?(?:even-wachten|oefenen|beveiliging)/.test(url)) continue
    seen.add(nameOf(url))
    const answer = await site.inject({ url, headers })
    if (answer.statusCode === 303) {
      waiting.push(String(answer.headers.location))
      continue
    }
    follow(answer, url)
    for (const fields of formsIn(answer.body)) {
      const posted = await site.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        payload: fields.toString(),
        remoteAddress: `10.${++networks % 250}.0.1`,
      })
      if (posted.statusCode === 303) waiting.push(String(posted.headers.location))
      else {
        follow(posted, `${url} ← ${fields.get('intent') ?? ''}`)
        for (const next of formsIn(posted.body)) {
          const again = await site.inject({
            method: 'POST',
            url,
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
            payload: next.toString(),
          })
          if (again.statusCode !== 303) follow(again, `${url} ← ${next.get('intent') ?? ''}`)
        }
      }
    }
  }
  return found
}

/** What each button of each form would send. */
function formsIn(html: string): URLSearchParams[] {
  return [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)].flatMap(([form]) => {
    const chosen = new URLSearchParams()
    for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(tag)?.[1] ?? ''
      const value = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
      const isRadio = tag.includes('type="radio"')
      if (!isRadio || !chosen.has(name)) chosen.append(name, value)
    }
    return [...form.matchAll(/<button\b[^>]*>/g)].map(([tag]) => {
      const sent = new URLSearchParams(chosen)
      const name = /name="([^"]*)"/.exec(tag)?.[1]
      if (name) sent.set(name, /value="([^"]*)"/.exec(tag)?.[1] ?? '')
      return sent
    })
  })
}
