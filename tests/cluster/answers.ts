// SPDX-License-Identifier: EUPL-1.2
// What clients were told: every answer of the site to every request of this process.

export interface Told {
  answers: number
  /** 200 · 503 · ended (no answer at all) */
  counts: Map<string, number>
  /** Answers that nobody should get: a fault, or "not now" without a word or without when to come back. */
  wrong: string[]
}

/** Looks at all that `fetch` brings back from this address from now on. */
export function watchAnswers(url: string): Told {
  const told: Told = { answers: 0, counts: new Map(), wrong: [] }
  const count = (what: string) => told.counts.set(what, (told.counts.get(what) ?? 0) + 1)
  const before = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (!address.startsWith(url)) return before(input, init)
    const path = new URL(address).pathname.replaceAll(/[\da-f-]{36}/g, ':id')
    const answer = await before(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(60_000) }).catch(
      (error: Error) => {
        count(error.name === 'TimeoutError' ? 'no answer in 60 s' : 'connection ended')
        throw error
      },
    )
    told.answers += 1
    count(`${answer.status}`)
    if (answer.status >= 500) {
      const words = await answer.clone().text()
      const isKind = [502, 503, 504].includes(answer.status) && /probeer|even geduld|try again/i.test(words)
      if (!isKind || !answer.headers.get('retry-after'))
        told.wrong.push(
          `${new Date().toISOString()} ${init?.method ?? 'GET'} ${path}: ${answer.status} retry-after ${answer.headers.get('retry-after')} ${words
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .slice(0, 160)}`,
        )
    }
    return answer
  }
  return told
}
