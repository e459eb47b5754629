// SPDX-License-Identifier: EUPL-1.2
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

const given = new Set<number>()

/**
 * A port of this machine that nobody listens on, by whatever address. Below those that the system takes for calls going out, so that none of
 * ours takes it meanwhile; and never twice to one process, which uses it only later.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    if (given.has(port)) continue
    const probe = createServer()
    const isFree = await new Promise<boolean>((done) => {
      probe.once('error', () => done(false))
      probe.listen(port, () => probe.close(() => done(true)))
    })
    if (!isFree) continue
    given.add(port)
    return port
  }
}
