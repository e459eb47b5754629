// SPDX-License-Identifier: EUPL-1.2
// A fraudster can file, get confirmed and withdraw like anybody else. He gains nothing: what would warn without him, warns with him.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rounds } from '../../../../tests/property.ts'
import { testContext } from '../../../../tests/context.ts'
import { decideListing } from '../decide-listing/decide-listing.command.ts'
import { answer, decision, freshIban, policy, report, publishByTwo } from '../listing/listing.fixture.ts'
import { dropSightings, verifySightings } from '../record-sightings/record-sightings.command.ts'

const test = await testContext()
const police = test.as('politie-demo', 'identifiers:publish')
const enough = 3

type Act =
  | { who: number; does: 'file' | 'confirm' | 'withdraw' }
  /** Somebody of the authority works through what waits: publishes what has enough behind it, keeps what was asked about. */
  | { does: 'publish' | 'keep' }

const honest = 5
const isHonest = (who: number) => who < honest
const reporter = fc.integer({ min: 0, max: honest + 2 })
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who: reporter, does: fc.constantFrom('file' as const, 'withdraw' as const) }) },
  { weight: 5, arbitrary: fc.record({ who: reporter, does: fc.constant('confirm' as const) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('publish' as const, 'keep' as const) }) },
)

interface World {
  iban: string
  /** The report of each who filed, until it is withdrawn. */
  reports: Map<number, { id: string; isConfirmed: boolean }>
}

const standing = async ({ iban }: World) => {
  const found = await test.ctx.db.pool.query(
    `select id, status, needs_review, review_by from identifiers.listing where canonical = $1 order by proposed_at desc, id desc limit 1`,
    [iban],
  )
  return found.rows[0] as { id: string; status: string; needs_review: boolean; review_by: Date | null } | undefined
}

const counting = ({ reports }: World) => [...reports.values()].filter(({ isConfirmed }) => isConfirmed).length

async function happen(world: World, done: Act): Promise<void> {
  if (!('who' in done)) return decide(world, done.does)
  const { who, does } = done
  const known = world.reports.get(who)
  if (does === 'file' && !known) {
    const [id = ''] = await report(test.visitor, 'iban', world.iban)
    world.reports.set(who, { id, isConfirmed: false })
  }
  if (does === 'confirm' && known) {
    await verifySightings(test.ctx, [known.id])
    known.isConfirmed = true
  }
  if (does === 'withdraw' && known) {
    await dropSightings(test.ctx, [known.id], 'withdrawn')
    world.reports.delete(who)
  }
}

async function decide(world: World, does: 'publish' | 'keep'): Promise<void> {
  const now = await standing(world)
  const isOpen = now?.status === 'proposed' || now?.status === 'suspended'
  if (now && does === 'publish' && isOpen && counting(world) >= enough)
    await publishByTwo(police, {
      listingId: now.id,
      step: now.status === 'proposed' ? 'activate' : 'resume',
      ...decision,
    })
  if (now?.review_by && does === 'keep')
    await decideListing(police, { listingId: now.id, step: 'keep', reason: 'Het bewijs staat in het dossier.' })
}

it('gains nothing by filing and withdrawing, and no withdrawal leaves a warning without ground that nobody looks at', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(act, { minLength: 8, maxLength: 36 }), async (isAutomatic, acts) => {
      await policy(test.ctx, 'iban', isAutomatic)
      const [withHim, without]: [World, World] = [
        { iban: freshIban(), reports: new Map() },
        { iban: freshIban(), reports: new Map() },
      ]
      for (const done of acts) {
        const before = counting(withHim)
        await happen(withHim, done)
        if (!('who' in done) || isHonest(done.who)) await happen(without, done)
        if ((await answer(test.visitor, 'iban', without.iban)) === 'listed')
          expect(await answer(test.visitor, 'iban', withHim.iban)).toBe('listed')
        const now = await standing(withHim)
        const left = counting(withHim)
        if (left < before && left < enough && now?.status === 'active') expect(now.review_by).not.toBeNull()
        if (left === 0) expect(now?.status).not.toBe('active')
      }
    }),
    rounds(60),
  )
}, 300_000)
