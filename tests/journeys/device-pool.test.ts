// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CheckClient, deviceIdentifier } from '@dijkwacht/check-client'
import { toHex } from '@dijkwacht/check-client/voprf'
import { beforeAll, expect, test } from 'vitest'
import { type Running, startProgram } from '../running.ts'
import { signedIn } from '../signed-in.ts'

const [bank, shop, outsider] = ['deltabank-demo', 'koopplein-demo', 'polderbank-demo'] as const

let running: Running
beforeAll(async () => {
  running = await startProgram()
})

function clientOf(organisation: string): CheckClient {
  const path = join(running.dataDir, 'demo-clients', `${organisation}.jwk.json`)
  return new CheckClient({
    platform: running.url,
    clientId: `${organisation}-client`,
    privateKey: JSON.parse(readFileSync(path, 'utf8')),
    namespace: 'device',
    purpose: 'fraud-detection',
    activity: 'proef toestellen',
    proofs: 'always',
  })
}

/** A participant saw the device: it makes the token itself, together with both key holders. */
async function tokenOf(
  organisation: string,
  attributes: Record<string, string>,
): Promise<{ tag: Uint8Array; epoch: number }> {
  const device = await deviceIdentifier({ name: 'demo-phone', version: '1' }, attributes)
  const { tags, epoch } = await clientOf(organisation).tagsOf([device])
  return { tag: tags[0] as Uint8Array, epoch }
}

async function tell(
  organisation: string,
  { tag, epoch }: { tag: Uint8Array; epoch: number },
  role: 'attacker' | 'victim',
) {
  const { year, week } = isoWeek(new Date())
  const reply = await fetch(`${running.url}/v1/devices/incidents`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await running.token(organisation)}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({
      items: [
        {
          token: toHex(tag),
          epoch,
          scheme: { name: 'demo-phone', version: '1' },
          form: 'FF-110',
          role,
          evidence: 'verified-report',
          week: `${year}-W${String(week).padStart(2, '0')}`,
        },
      ],
    }),
  })
  return { status: reply.status, body: await reply.text() }
}

function isoWeek(at: Date): { year: number; week: number } {
  const day = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()))
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7))
  const year = day.getUTCFullYear()
  return { year, week: Math.ceil(((day.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7) }
}

const phone = { maker: 'Fabrikant', model: 'P-7', screen: '1080x2400', language: 'nl-NL' }
const tablet = { maker: 'Fabrikant', model: 'T-1', screen: '1200x1920', language: 'nl-NL' }

test('two participants who saw one device find it in their own sets, nobody else does, and a victim hides it', async () => {
  const keys = async () => (await (await fetch(`${running.url}/v1/oprf/keys`)).json()) as { keys: unknown[] }
  await expect.poll(async () => (await keys()).keys.length, { interval: 500 }).toBeGreaterThan(2)
  const [seenByBank, seenByShop] = [await tokenOf(bank, phone), await tokenOf(shop, phone)]
  expect(toHex(seenByBank.tag)).toBe(toHex(seenByShop.tag))
  const told = await tell(bank, seenByBank, 'attacker')
  expect(told.status, told.body).toBeLessThan(300)
  const itsMinute = () => running.job('sharing.keep-tag-sets')
  await itsMinute()
  const holds = async (organisation: string, tag: Uint8Array) => {
    const client = clientOf(organisation)
    const set = await client.fetchSet().catch(() => null)
    if (set) await client.followSet(set)
    return set?.has(tag) ?? null
  }
  // One participant is not enough.
  await expect.poll(() => holds(shop, seenByBank.tag), { interval: 2_000 }).toBe(false)
  await tell(shop, seenByShop, 'attacker')
  await itsMinute()
  for (const organisation of [bank, shop])
    await expect.poll(() => holds(organisation, seenByBank.tag), { interval: 2_000 }).toBe(true)

  // Who takes no part may not even ask, and hears what is missing.
  await expect(tokenOf(outsider, phone)).rejects.toMatchObject({ status: 403 })

  // A tablet on which the victim was helped "from a distance": both saw it, one knows that it is the victim's own.
  const helped = await tokenOf(bank, tablet)
  await tell(bank, helped, 'attacker')
  await tell(shop, await tokenOf(shop, tablet), 'victim')
  await itsMinute()
  await expect.poll(() => holds(bank, helped.tag), { interval: 2_000 }).toBe(false)

  // The pilot is stopped: from that moment nobody asks and nobody reads.
  const lead = await signedIn(running.url, 'sharmila-ramdin')
  const list = await (await lead.get('/werkbank/pilots')).text()
  const address = /href="(\/werkbank\/pilots\/[0-9a-f-]+)"[^>]*>[^<]*Verdachte toestellen/.exec(list)?.[1]
  expect(address, list.slice(0, 2_000)).toBeDefined()
  const stopped = await lead.post(address ?? '', { intent: 'stop', reason: 'De proef heeft genoeg laten zien.' })
  expect(stopped.status).toBeLessThan(400)
  await expect(clientOf(bank).fetchSet()).rejects.toMatchObject({ status: 409 })
  await expect
    .poll(
      () =>
        tokenOf(bank, phone).then(
          () => 'asked',
          (error: { status: number }) => error.status,
        ),
      { interval: 500 },
    )
    .toBe(409)
})
