// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'

interface Answer {
  status: number
  /** Where it leads, or nothing. */
  to: string
  html: string
}

/** A list is a field that is there more than once. */
type Fields = Record<string, string | string[]>

/** A browser without JavaScript: it keeps cookies, follows no redirect by itself and posts forms. */
export interface PlainBrowser {
  get(path: string): Promise<Answer>
  post(path: string, fields: Fields): Promise<Answer>
  /** What stands on a page. */
  see(path: string): Promise<string>
  /** What it would send of its cookies. */
  cookies(): string
}

/** With a test site (`site.ts`) instead of a network; `language` stands before every path. For a real one: `signed-in.ts`. */
export function plainBrowser(site: FastifyInstance, language: '' | '/en' = ''): PlainBrowser {
  const cookies = new Map<string, string>()
  async function send(method: 'GET' | 'POST', path: string, fields?: Fields): Promise<Answer> {
    const answer = await site.inject({
      method,
      url: language + path,
      cookies: Object.fromEntries(cookies),
      headers: {
        accept: 'text/html',
        host: 'localhost',
        origin: 'http://localhost',
        ...(fields && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(fields && { payload: new URLSearchParams(pairsOf(fields)).toString() }),
    })
    for (const { name, value } of answer.cookies) {
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return { status: answer.statusCode, to: answer.headers.location ?? '', html: answer.body }
  }
  return {
    get: (path) => send('GET', path),
    post: (path, fields) => send('POST', path, fields),
    see: async (path) => (await send('GET', path)).html,
    cookies: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  }
}

function pairsOf(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, given]) => [given].flat().map((one): [string, string] => [name, one]))
}
