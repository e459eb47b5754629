// SPDX-License-Identifier: EUPL-1.2
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Context, mayDo } from '#foundation/access'
import { identities, listDemoClients } from '#modules/partners'

/** So that `npm run screen` works as each partner of the demo that may have the set: docs/tour.md. */
export async function writeScreenSettings(ctx: Context): Promise<void> {
  for (const { clientId, keyPath } of await listDemoClients(ctx)) {
    const privateKey = resolve(keyPath)
    const path = privateKey.replace(/\.jwk\.json$/, '.check.json')
    const content = {
      platform: ctx.settings.baseUrl,
      clientId,
      privateKey,
      purpose: 'prevent-payment',
      activity: 'proef',
    }
    const machine = await identities.findMachine(ctx, clientId)
    if (machine && mayDo(machine, 'disclosures:receive'))
      writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
    // One that an earlier version left.
    else rmSync(path, { force: true })
  }
}
