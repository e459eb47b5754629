// SPDX-License-Identifier: EUPL-1.2

/**
 * Why a call failed. `code` tells programs, `message` tells people; neither ever holds what was asked. `status`: of HTTP, 0 when nobody answered.
 * Codes of this library: `away` (nobody answered, also not the fourth time), `wrong-answer`, `wrong-key` (a key holder used another key than it
 * published), `wrong-set` (altered, or a version is missing), `epoch-closed`, `refused`. Others are what the server says: `statement-wrong`,
 * `purpose-not-agreed`, `over-quota`, `over-statement`, `too-many`, `no-set-yet` …
 */
export class CheckProblem extends Error {
  code: string
  status: number

  constructor(status: number, code: string, title: string) {
    super(title)
    this.name = 'CheckProblem'
    this.code = code
    this.status = status
  }
}

/** How long is waited for an answer, and how often it is tried. */
export interface Patience {
  timeoutMs: number
  /** How often it is tried; 4 when left out, which takes six seconds more than the time limits. */
  tries?: number
  /** Who goes there; the platform's own `fetch` when left out. */
  fetch?: typeof fetch
}

/** Asks with a time limit, and again a few times when nobody answers. Whoever answers, also with no, is not asked again. */
export async function call(
  url: string,
  { timeoutMs, tries: mostTries = 4, ...init }: RequestInit & Patience,
): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await callOnce(url, { ...init, timeoutMs })
    } catch (error) {
      if (!(error instanceof CheckProblem) || error.code !== 'away' || tries === mostTries) throw error
      await new Promise((resolve) => setTimeout(resolve, 150 * 3 ** tries * (0.5 + Math.random())))
    }
  }
}

/** A problem of ours (RFC 9457), or a refusal by the server that gives tokens (RFC 6749). */
interface Said {
  type?: string
  title?: string
  detail?: string
  error_description?: string
}

async function callOnce(
  url: string,
  { timeoutMs, fetch = globalThis.fetch, ...init }: RequestInit & Patience,
): Promise<Response> {
  const { origin } = new URL(url)
  const away = (why: string) => new CheckProblem(0, 'away', `${origin} does not answer: ${why}`)
  // Read to the end here: an answer that breaks off is none. Never to another address: a statement is for one.
  const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
    .then(async (given) => new Response(given.status === 204 ? null : await given.arrayBuffer(), given))
    .catch((error: Error) => {
      throw away(error.message)
    })
  if (response.ok) return response
  const type = response.headers.get('content-type') ?? ''
  // A proxy that finds nobody behind it says so in its own words, never as a problem (RFC 9457).
  if ([502, 503, 504].includes(response.status) && !type.includes('problem+json')) throw away(`${response.status}`)
  const said = (await response.json().catch(() => ({}))) as Said
  throw new CheckProblem(
    response.status,
    /[\w-]+$/.exec(said.type ?? '')?.[0] ?? 'refused',
    said.detail ?? said.title ?? said.error_description ?? `${origin}: status ${response.status}`,
  )
}

/** What stands in an answer. Throws 'wrong-answer' when it is no JSON, such as the page of a network that wants a log-in first. */
export async function readJson<Content>(response: Response): Promise<Content> {
  try {
    return (await response.json()) as Content
  } catch {
    throw new CheckProblem(502, 'wrong-answer', 'What came back is not what Dijkwacht answers.')
  }
}
