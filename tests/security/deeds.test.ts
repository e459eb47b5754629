// SPDX-License-Identifier: EUPL-1.2
// What a page offers is what will be accepted, of every table of deeds: by whom, from which status, on what was seen and with a reason.
import { expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { type DeedTable, deedsNow } from '#foundation/deeds'
import { type Desk, takeDeed } from '#foundation/desk'
import { Refusal } from '#foundation/web'
import { campaignDeeds } from '../../src/modules/campaigns/campaign/campaign-deeds.ts'
import { campaignDesk } from '../../src/modules/campaigns/campaign/campaign-desk.query.ts'
import { campaignStatuses } from '../../src/modules/campaigns/campaign/campaign.ts'
import { eventDeeds } from '../../src/modules/gatherings/event/event-deeds.ts'
import { eventDesk } from '../../src/modules/gatherings/event/event-desk.query.ts'
import { eventStatuses } from '../../src/modules/gatherings/event/event.ts'
import { testContext } from '../context.ts'

const program = await testContext()
const [owner, stranger] = ['politie-demo', 'deltabank-demo']

type AnyDesk = Desk<string, { status: string; ownerId: string | null; sequence: number }, string>
const tables = [
  ['campaigns', campaignDeeds as DeedTable<string, string>, campaignDesk as unknown as AnyDesk, campaignStatuses],
  ['gatherings', eventDeeds as DeedTable<string, string>, eventDesk as unknown as AnyDesk, eventStatuses],
] as const

test.each(tables)('%s: exactly what is offered is taken', async (_, table, real, statuses) => {
  for (const status of statuses)
    for (const organisationId of [owner, stranger])
      for (const name of Object.keys(table.deeds)) {
        const desk: AnyDesk = {
          ...real,
          within: (ctx, work) => transaction(ctx, work),
          find: async () => ({ status, ownerId: owner, sequence: 3 }),
        }
        const id = crypto.randomUUID()
        const attempt = async (entries: Record<string, string>, ...may: (typeof table.may)[]) => {
          let ran = 0
          const ctx = program.as(organisationId, ...may)
          return takeDeed(ctx, desk, name, { id, entries }, async () => void (ran += 1)).then(
            () => ran,
            (error) => (error instanceof Refusal ? error.status : Promise.reject(error)),
          )
        }
        const whole = { because: 'Het kan niet meer.', sequence: '3' }
        const offered = deedsNow(table, { status, isOwner: organisationId === owner, isAsked: true })
        const isOffered = offered.some((one) => one.name === name)
        const deed = table.deeds[name]
        const said = `${name} from ${status} by ${organisationId}`
        const answered = await attempt(whole, table.may)
        expect(answered === 1, said).toBe(isOffered)
        if (!isOffered) expect([403, 409], said).toContain(answered)
        expect(await attempt(whole), said).toBe(403)
        if (isOffered && deed?.seen) expect(await attempt({ ...whole, sequence: '2' }, table.may), said).toBe(409)
        if (isOffered && deed?.needs) expect(await attempt({ ...whole, because: ' ' }, table.may), said).toBe(400)
        // The line in the record and what the module does are one.
        const { rows } = await program.ctx.db.pool.query('select action from foundation.audit where subject_id = $1', [
          id,
        ])
        expect(
          rows.map(({ action }) => action),
          said,
        ).toEqual(isOffered && deed?.done ? [deed.done] : [])
      }
})
