// SPDX-License-Identifier: EUPL-1.2
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** A port of this machine that nobody listens on. Below those that the system takes for calls going out, so that none of ours takes it meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    const probe = createServer()
    const isFree = await new Promise<boolean>((done) => {
      probe.once('error', () => done(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
    })
    if (isFree) return port
  }
}
