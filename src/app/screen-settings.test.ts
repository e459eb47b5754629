// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mayDo } from '#foundation/access'
import { identities } from '#modules/partners'
import { testContext } from '../../tests/context.ts'
import { writeScreenSettings } from './screen-settings.ts'

const { ctx } = await testContext({ demo: true })
const folder = join(ctx.settings.dataDir, 'demo-clients')
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

test('whoever screens as a partner of the demo is known by its key, and may have the set', async () => {
  await writeScreenSettings(ctx)
  const written = readdirSync(folder).filter((name) => name.endsWith('.check.json'))
  // Named in docs/tour.md.
  expect(written).toContain('deltabank-demo.check.json')
  const known = new Map((await identities.listMachineClients(ctx)).map(({ clientId, jwks }) => [clientId, jwks.keys]))
  for (const name of written) {
    const { clientId, privateKey } = read(join(folder, name))
    expect(known.get(clientId), name).toMatchObject([{ kid: read(privateKey).kid }])
    const machine = await identities.findMachine(ctx, clientId)
    expect(machine && mayDo(machine, 'disclosures:receive'), name).toBe(true)
  }
})
