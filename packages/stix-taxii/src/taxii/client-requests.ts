// SPDX-License-Identifier: EUPL-1.2
import { taxiiMediaType } from './taxii-types.ts'

/** Which server is asked, and within which bounds. */
export interface TaxiiClientSettings {
  /** The address of the discovery: `https://…/taxii2/`. */
  url: string
  /** What every request carries, `authorization` for instance. */
  headers?: Record<string, string>
  fetch?: typeof fetch
  /** How long one request may take, in milliseconds; 30,000 when nothing is said. */
  timeout?: number
  /** How large one answer may be, in bytes; 32 MiB when nothing is said. */
  maxBytes?: number
  /** How often a request is made again after 429, 502, 503, 504 or no answer; 3 when nothing is said. */
  retries?: number
  /** Waits so many milliseconds between two tries. */
  wait?: (milliseconds: number) => Promise<void>
}

/**
 * `away`: nobody answered in time; `status`: an answer that is an error, with its status; `too-large`: an answer, or what was added at one moment; `malformed`: no answer of TAXII; `no-progress`: the
 * server says that there is more and gives nothing new.
 */
export type TaxiiFault = 'away' | 'status' | 'too-large' | 'malformed' | 'no-progress' | 'other-host'

/** What went wrong. Neither what was asked nor the headers are in it. */
export class TaxiiClientProblem extends Error {
  readonly fault: TaxiiFault
  /** Of HTTP; 0: nobody answered. */
  readonly status: number
  constructor(fault: TaxiiFault, status: number, message: string) {
    super(message)
    this.fault = fault
    this.status = status
  }
}

const maxWait = 30_000

/** Asks a TAXII server, again when it is busy, within bounds. */
export class TaxiiRequests {
  private readonly settings: Required<TaxiiClientSettings>
  constructor(settings: TaxiiClientSettings) {
    this.settings = {
      headers: {},
      fetch: globalThis.fetch,
      timeout: 30_000,
      maxBytes: 32 * 1024 * 1024,
      retries: 3,
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      ...settings,
    }
  }

  /** `address`: absolute or relative to the discovery. Only the host of the discovery gets the headers: another one is refused. */
  async get(address: string): Promise<{ json: unknown; headers: Headers }> {
    const url = new URL(address, this.settings.url)
    if (url.origin !== new URL(this.settings.url).origin)
      throw new TaxiiClientProblem('other-host', 0, `The server sends us to ${url.host}, which is not its own host`)
    for (let tries = 0; ; tries += 1) {
      const answer = await this.once(url).catch((problem: unknown) => problem)
      const delay = retryDelay(answer, tries)
      if (delay === null || tries >= this.settings.retries) {
        if (answer instanceof Response) return this.read(answer)
        throw answer instanceof TaxiiClientProblem ? answer : new TaxiiClientProblem('away', 0, 'Nobody answered')
      }
      if (answer instanceof Response) await answer.body?.cancel()
      await this.settings.wait(delay)
    }
  }

  private async once(url: URL): Promise<Response> {
    return this.settings.fetch(url, {
      headers: { ...this.settings.headers, accept: taxiiMediaType },
      redirect: 'error',
      signal: AbortSignal.timeout(this.settings.timeout),
    })
  }

  private async read(response: Response): Promise<{ json: unknown; headers: Headers }> {
    const text = await this.textOf(response)
    if (!response.ok)
      throw new TaxiiClientProblem('status', response.status, titleOf(text) ?? `HTTP ${response.status}`)
    try {
      return { json: JSON.parse(text) as unknown, headers: response.headers }
    } catch {
      throw new TaxiiClientProblem('malformed', response.status, 'The answer is no JSON')
    }
  }

  private async textOf(response: Response): Promise<string> {
    const tooLarge = () =>
      new TaxiiClientProblem('too-large', response.status, `The answer has more than ${this.settings.maxBytes} bytes`)
    if (Number(response.headers.get('content-length') ?? 0) > this.settings.maxBytes) {
      await response.body?.cancel()
      throw tooLarge()
    }
    const reader = response.body?.getReader()
    if (!reader) return ''
    const decoder = new TextDecoder()
    let text = ''
    let size = 0
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        size += part.value.length
        if (size > this.settings.maxBytes) throw tooLarge()
        text += decoder.decode(part.value, { stream: true })
      }
    } catch (problem) {
      await reader.cancel().catch(() => {})
      throw problem instanceof TaxiiClientProblem
        ? problem
        : new TaxiiClientProblem('away', response.status, 'The answer broke off')
    }
    return text + decoder.decode()
  }
}

/** How long to wait before asking again; null: asking again does not help. */
function retryDelay(answer: unknown, tries: number): number | null {
  const steps = Math.min(maxWait, 1_000 * 2 ** tries)
  if (!(answer instanceof Response)) return steps
  if (![429, 502, 503, 504].includes(answer.status)) return null
  const after = Number(answer.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(after) && after >= 0 ? Math.min(maxWait, after * 1_000) : steps
}

/** The title of an error object. */
function titleOf(text: string): string | null {
  try {
    const { title } = JSON.parse(text) as { title?: unknown }
    return typeof title === 'string' ? title.slice(0, 200) : null
  } catch {
    return null
  }
}
