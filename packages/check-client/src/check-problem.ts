// SPDX-License-Identifier: EUPL-1.2

/** What a server said no with: its code tells programs, its title tells people. `code` is 'away' when it did not answer. */
export class CheckProblem extends Error {
  code: string
  status: number

  constructor(status: number, code: string, title: string) {
    super(title)
    this.code = code
    this.status = status
  }
}

export interface Patience {
  timeoutMs: number
  /** How often it is tried; 4 when left out, which takes six seconds more than the time limits. */
  tries?: number
}

/** Asks with a time limit, again a few times when nobody answers or the server is busy; throws a CheckProblem unless the answer is good. */
export async function call(
  url: string,
  { timeoutMs, tries: mostTries = 4, ...init }: RequestInit & Patience,
): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await callOnce(url, { ...init, timeoutMs })
    } catch (error) {
      const isPassing = error instanceof CheckProblem && (error.code === 'away' || error.status === 503)
      if (!isPassing || tries === mostTries) throw error
      await new Promise((resolve) => setTimeout(resolve, 150 * 3 ** tries))
    }
  }
}

async function callOnce(url: string, { timeoutMs, ...init }: RequestInit & { timeoutMs: number }): Promise<Response> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }).catch((error: Error) => {
    throw new CheckProblem(0, 'away', `${new URL(url).origin} does not answer: ${error.message}`)
  })
  if (response.ok) return response
  const said = (await response.json().catch(() => ({}))) as { type?: string; title?: string; detail?: string }
  throw new CheckProblem(
    response.status,
    /[\w-]+$/.exec(said.type ?? '')?.[0] ?? 'refused',
    said.detail ?? said.title ?? `status ${response.status}`,
  )
}
