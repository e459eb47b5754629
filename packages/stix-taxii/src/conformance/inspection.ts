// SPDX-License-Identifier: EUPL-1.2
import { TaxiiClientProblem, TaxiiRequests } from '../taxii/client-requests.ts'
import { taxiiMediaType } from '../taxii/taxii-types.ts'

/** Which server is tried, and how it is asked. */
export interface ServerSettings {
  /** Of the discovery: `https://…/taxii2/`. */
  url: string
  headers?: Record<string, string>
  fetch?: typeof fetch
  /** Collections to look into in each API root; 3 when nothing is said. */
  collections?: number
}

/** One thing that was looked at. */
export interface ServerCheck {
  name: string
  isRight: boolean
  /** What was seen, for what is wrong. */
  detail: string
}

/** An answer of the server that is tried. */
export interface SeenAnswer {
  status: number
  headers: Headers
  json: Record<string, unknown>
}

/** Asks a server and keeps what was right and what was not. A check that was made more than once counts once, and is wrong when it was wrong once. */
export class Inspection {
  private readonly made = new Map<string, ServerCheck>()
  private readonly settings: ServerSettings
  constructor(settings: ServerSettings) {
    this.settings = settings
  }

  get checks(): ServerCheck[] {
    return [...this.made.values()]
  }

  check(name: string, isRight: boolean, detail = ''): void {
    const before = this.made.get(name)
    if (before && (!before.isRight || isRight)) return
    this.made.set(name, { name, isRight, detail: isRight ? '' : detail })
  }

  async ask(url: string, { accept = taxiiMediaType }: { accept?: string } = {}): Promise<SeenAnswer> {
    let seen: Response | null = null
    const base = this.settings.fetch ?? globalThis.fetch
    const requests = new TaxiiRequests({
      url: this.settings.url,
      headers: this.settings.headers ?? {},
      retries: 1,
      fetch: async (address, init) => {
        seen = await base(address, { ...init, headers: { ...this.settings.headers, accept } })
        return seen
      },
    })
    try {
      const { json, headers } = await requests.get(url)
      return { status: 200, headers, json: fields(json) }
    } catch (problem) {
      if (!(problem instanceof TaxiiClientProblem) || problem.status === 0) throw problem
      return {
        status: problem.status,
        headers: new Headers(),
        json: { title: problem.fault === 'status' ? problem.message : '' },
      }
    }
  }
}

const fields = (one: unknown): Record<string, unknown> =>
  typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {}
