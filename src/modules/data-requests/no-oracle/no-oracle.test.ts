// SPDX-License-Identifier: EUPL-1.2
// A fraudster asks about his own account to learn whether anybody reported it: byte for byte the same answers.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { submitReports } from '#modules/reports'
import { demoIban, formatIban } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { policy, proposalFor, publishByTwo } from '../../identifiers/listing/listing.fixture.ts'
import { recordSightings } from '../../identifiers/record-sightings/record-sightings.command.ts'
import { approveProposedHold, proposeHold } from '../../redress/hold-effects/hold-effects.command.ts'
import { answerTask } from '../answer-request/answer-task.command.ts'
import { decideItem } from '../answer-request/decide-item.command.ts'
import { composeAnswer, type Gathered, type Parts } from '../compose-answer/compose-answer.ts'
import { findByCode } from '../follow-request/find-by-code.query.ts'
import {
  askedAndShown,
  type Kept,
  keptSource,
  officer,
  requestContext,
  withSources,
} from '../request/request.fixture.ts'
import { portableAnswer } from '../show-answer/portable-answer.ts'

const iban = demoIban(871_001)
const key = { kind: 'iban' as const, canonical: iban }
const start = new Date('2026-11-24T10:00:00Z')
const worlds: TestContext[] = []
afterAll(async () => {
  for (const world of worlds) await world.close()
})

interface Made {
  reporters: string[]
  isListed?: boolean
  isHeld?: boolean
  confidential?: number
  decide?(test: TestContext, kept: Kept, taskId: string): Promise<void>
}

/** A database of its own; what the police and the bank answer about the account, as the page and the file say it. */
async function answersOf(made: Made): Promise<Record<string, string>> {
  const test = await requestContext()
  worlds.push(test)
  test.setNow(start)
  await report(test, made)
  const stated = keptSource('test.sighting', 'meldingen over u', 'reports.receive-report')
  const secret = keptSource('test.hold', 'aanhouding', 'redress.hold-effects')
  for (const [place, organisationId] of made.reporters.entries())
    for (const holder of ['deltabank-demo', 'politie-demo'])
      stated.keep({
        key: { kind: 'iban', value: iban },
        organisationId: holder,
        side: 'stated',
        since: new Date(start.getTime() - place * 86_400_000),
        content: [{ name: 'gemeld door', value: organisationId }],
      })
  for (let place = 0; place < (made.confidential ?? 0); place++)
    secret.keep({ key: { kind: 'iban', value: iban }, organisationId: 'deltabank-demo', side: 'given' })
  const { code, tasks } = await askedAndShown(test.visitor, key)
  const told: Record<string, string> = { waiting: JSON.stringify(await shownTo(test, code)) }
  for (const [organisation, task] of tasks) {
    // The whole register of sources, with those of this test.
    const ctx = officer(test, organisation)
    const own = [...ctx.personalData.sources, stated.source, secret.source]
    const all = { ...withSources(ctx), personalData: { ...ctx.personalData, sources: own } }
    if (organisation === 'deltabank-demo') await made.decide?.(test, stated, task.id)
    await answerTask(all, { taskId: task.id, kind: 'full', explanation: '', own: [] })
  }
  const found = await findByCode(test.visitor, code)
  for (const { id, answer } of found?.organisations ?? [])
    told[id] = JSON.stringify(answer) + (answer ? portableAnswer(answer, id, 'nl') : '')
  told.followed = JSON.stringify(await shownTo(test, code))
  return told
}

/** What the page with the code shows, but for the numbers of rows. */
async function shownTo(test: TestContext, code: string) {
  const found = await findByCode(test.visitor, code)
  return found && { ...found, id: '', keys: found.keys.map((one) => ({ ...one, id: '' })) }
}

async function report(test: TestContext, made: Made): Promise<void> {
  await policy(test.ctx, 'iban', false)
  for (const [place, organisation] of made.reporters.entries()) {
    const inputs = [
      {
        narrative: `Betaald ${place}.`,
        identifiers: [{ kind: 'iban' as const, value: iban, role: 'paid-to' as const }],
      },
    ]
    const from = { controllerOrganisationId: organisation, origin: 'api' as const }
    const receipts = await submitReports(test.ctx, inputs, from)
    await recordSightings(
      asSystem(test.ctx, 'test'),
      receipts.map(({ reportId }) => reportId),
    )
  }
  const police = () => test.as('politie-demo', 'identifiers:publish', 'redress:hold')
  if (made.isListed) {
    const { id } = await proposalFor(police(), iban)
    const ground = { legalBasis: 'Eigen besluit', reason: 'Er zijn meldingen.', expiresAt: new Date('2027-06-01') }
    await publishByTwo(police(), { listingId: id, ...ground })
  }
  if (made.isHeld) {
    const until = new Date(start.getTime() + 20 * 86_400_000)
    const ask = { text: formatIban(iban), reason: 'Lopend onderzoek; bericht zou waarschuwen.', until }
    await approveProposedHold(police(), await proposeHold(police(), ask))
  }
}

const three = ['deltabank-demo', 'deltabank-demo', 'deltabank-demo']
const others = ['zeewind-telecom-demo', 'zeewind-telecom-demo', 'zeewind-telecom-demo']
const nine = [...three, ...others, ...three]

describe('an account without a warning', () => {
  let nothing: Record<string, string>
  beforeAll(async () => {
    nothing = await answersOf({ reporters: [] })
  })

  it('gets the same answers with one report as with none', async () => {
    expect(Object.keys(nothing)).toContain('deltabank-demo')
    expect(await answersOf({ reporters: ['deltabank-demo'] })).toEqual(nothing)
  })

  it('gets the same answers under a hold, and with data that are confidential', async () => {
    expect(await answersOf({ reporters: [], isHeld: true, confidential: 4 })).toEqual(nothing)
  })

  it('is told what was stated only when a person decides so, without day, number or order', async () => {
    const decide = async (test: TestContext, kept: Kept, taskId: string) =>
      decideItem(withSources(officer(test, 'deltabank-demo'), kept), {
        taskId,
        source: 'test.sighting',
        itemId: null,
        outcome: 'hand-over',
        ground: null,
      })
    const once = await answersOf({ reporters: ['deltabank-demo'], decide })
    const often = await answersOf({ reporters: three.slice(0, 2), decide })
    expect(once).not.toEqual(nothing)
    expect(often).toEqual(once)
  })
})

describe('an account with a warning', () => {
  it('gets the same answers whoever reported it, however often, and under a hold', async () => {
    const one = await answersOf({ reporters: three, isListed: true })
    expect(one['politie-demo']).toContain('Er zijn meldingen.')
    expect(one['deltabank-demo']).not.toContain('Er zijn meldingen.')
    expect(await answersOf({ reporters: others, isListed: true })).toEqual(one)
    expect(await answersOf({ reporters: nine, isListed: true, isHeld: true })).toEqual(one)
  })
})

describe('an answer, whatever was found', () => {
  const base: Parts = {
    kind: 'full',
    controller: 'Bank',
    right: 'access',
    law: 'avg',
    answeredOn: '2026-11-24' as Parts['answeredOn'],
    keys: [key],
    warnings: [],
    explanation: null,
    processing: [],
    gathered: [],
    decisions: [],
    own: [],
    ownTitle: '',
  }
  const anyItem = fc.record({
    id: fc.uuid(),
    since: fc.date({ noInvalidDate: true }),
    content: fc.array(fc.record({ name: fc.string(), value: fc.string() })),
  })
  const items = (
    side: 'given' | 'stated',
    found: fc.Arbitrary<{ id: string; since: Date; content: { name: string; value: string }[] }[]>,
  ) => found.map((many) => many.map((one) => ({ ...one, source: 's', organisationId: 'o', side, until: null })))
  const gatheredOf = (isConfidential: boolean, found: Gathered['items']): Gathered[] => [
    { source: 's', title: 'bron', isConfidential, items: found },
  ]

  it('follows from nothing that others stated, and from nothing confidential', () => {
    const empty = JSON.stringify(composeAnswer(base))
    fc.assert(
      fc.property(items('stated', fc.array(anyItem)), (found) => {
        expect(JSON.stringify(composeAnswer({ ...base, gathered: gatheredOf(false, found) }))).toBe(empty)
      }),
    )
    fc.assert(
      fc.property(items('given', fc.array(anyItem)), (found) => {
        expect(JSON.stringify(composeAnswer({ ...base, gathered: gatheredOf(true, found) }))).toBe(empty)
      }),
    )
  })

  it('is the same first answer of the police, whatever they keep and decided', () => {
    const empty = JSON.stringify(composeAnswer({ ...base, kind: 'neutral' }))
    fc.assert(
      fc.property(items('given', fc.array(anyItem)), fc.string(), (found, explanation) => {
        const parts = { ...base, kind: 'neutral' as const, gathered: gatheredOf(false, found), explanation }
        expect(JSON.stringify(composeAnswer(parts))).toBe(empty)
      }),
    )
  })
})
