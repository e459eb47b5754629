// SPDX-License-Identifier: EUPL-1.2

export interface Answer {
  /** 0: nobody answered. */
  status: number
  body: Record<string, unknown>
}

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Calls the API with a token that is renewed in time. Every call ends within ten seconds; whoever calls tries again. */
export function callerOf(url: string, token: () => Promise<string>, slowMs: () => number) {
  let held: { text: string; until: number } | null = null
  const fresh = async () => {
    if (!held || held.until < Date.now()) held = { text: await token(), until: Date.now() + 10 * 60_000 }
    return held.text
  }
  return async (path: string, body?: object, key?: string): Promise<Answer> => {
    await pause(slowMs())
    try {
      const answer = await fetch(`${url}/v1${path}`, {
        signal: AbortSignal.timeout(10_000),
        headers: {
          authorization: `Bearer ${await fresh()}`,
          'accept-language': 'en',
          ...(body && { 'content-type': 'application/json' }),
          ...(key && { 'idempotency-key': key }),
        },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      })
      if (answer.status === 401) held = null
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    } catch {
      return { status: 0, body: {} }
    }
  }
}

export type Call = ReturnType<typeof callerOf>
