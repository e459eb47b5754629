// SPDX-License-Identifier: EUPL-1.2
// What ends in one place has ended in all, whatever ends it: everybody who is told of it is asked after each ending.
import { afterEach, describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { decidedAnswers, settleListing } from '#modules/identifiers'
import { withdrawOwnReport } from '#modules/reports'
import { demoIban } from '#values'
import { decideListing } from '../../src/modules/identifiers/decide-listing/decide-listing.command.ts'
import {
  inAYear,
  policy,
  proposalFor,
  report,
  publishByTwo,
  withdrawByTwo,
} from '../../src/modules/identifiers/listing/listing.fixture.ts'
import {
  approveProposedEntry,
  proposeEntry,
} from '../../src/modules/identifiers/protect-identifier/protect-identifier.command.ts'
import { saidAbout } from '../../src/modules/messages/understand-received/warned-about.query.ts'
import { appointAuthority } from '../../src/modules/shield/appoint-authority/appoint-authority.command.ts'
import { decideName } from '../../src/modules/shield/decide-name/decide-names.command.ts'
import { hearName } from '../../src/modules/shield/receive-names/hear.fixture.ts'
import { findListed } from '../../src/modules/shield/warn-visitor/find-listed.query.ts'
import { rollBack } from '../../src/modules/shield/roll-back/roll-back.command.ts'
import { testContext } from '../context.ts'
import { testSite, textOf } from '../site.ts'
import { listByTwo } from '../../src/modules/shield/decide-name/by-two.fixture.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const began = test.ctx.now()
afterEach(() => test.setNow(began))
const police = () => test.as('politie-demo', 'identifiers:publish', 'shield:judge', 'identifiers:protect')
const second = () => test.as('deltabank-demo', 'identifiers:protect')
const inDays = (days: number) => test.setNow(new Date(began.getTime() + days * 86_400_000 + 1))
const reason = 'Dit klopt niet meer.'

/** Who warns about it, of all who are asked; the list of the shield itself only of a name. */
async function whoWarn(kind: 'iban' | 'web-address', canonical: string): Promise<string[]> {
  const asked = await site.inject({ method: 'POST', url: '/v1/checks', payload: { items: [{ text: canonical }] } })
  const { body } = await site.as(test.visitor).post('/controleren', { vraag: canonical })
  const register = await decidedAnswers(asSystem(test.ctx, 'test'))
  const names = await site.inject({ url: '/v1/shield/names.txt' })
  const visited = kind === 'web-address' ? await findListed(test.ctx, `inloggen.${canonical}`) : null
  return [
    asked.json().answers[0].answer === 'above_threshold' && 'api',
    /Politie \(demo\) waarschuwt (?:hiervoor|voor deze)/.test(textOf(body)) && 'page',
    register.some((one) => 'listing' in one && one.canonical === canonical) && 'private check',
    (await saidAbout(test.visitor, [{ kind, canonical }])).some(({ answer }) => answer === 'above_threshold') &&
      'forwarded message',
    kind === 'web-address' && names.body.includes(`\n${canonical} # `) && 'list of the shield',
    visited !== null && 'warning before the site',
  ].filter((one) => one !== false)
}

const checks = ['api', 'page', 'private check', 'forwarded message']
const ofShield = [...checks, 'list of the shield', 'warning before the site']

let account = 6_400_100
async function listedAccount(): Promise<{ canonical: string; listingId: string; reports: string[] }> {
  const canonical = demoIban((account += 1))
  await policy(test.ctx, 'iban', false)
  const reports = await report(test.ctx, 'iban', canonical, { count: 3 })
  const { id: listingId } = await proposalFor(police(), canonical)
  await publishByTwo(police(), {
    listingId,
    reason: 'Drie mensen betaalden en kregen niets.',
    legalBasis: 'Eigen besluit',
    expiresAt: inAYear(),
  })
  return { canonical, listingId, reports }
}

let site_ = 0
async function shieldedName(): Promise<{ canonical: string; nameId: string }> {
  const canonical = `eindigt-overal-${(site_ += 1)}.example`
  const nameId = await hearName(test.ctx, canonical)
  await listByTwo(police(), { nameId, reason: 'Nagemaakt.', ground: 'politiewet', days: 3 })
  return { canonical, nameId }
}

/** Two people agree that it is somebody's own. */
async function protect(text: string): Promise<void> {
  const id = await proposeEntry(police(), {
    text,
    coversDomain: true,
    category: 'organisation',
    reason: 'Van hen zelf.',
  })
  await approveProposedEntry(second(), id)
  await test.settle()
}

describe('a warning about an account', () => {
  it.each<[string, (one: Awaited<ReturnType<typeof listedAccount>>) => Promise<unknown> | undefined]>([
    ['the authority withdraws it', ({ listingId }) => withdrawByTwo(police(), { listingId, reason })],
    ['the authority suspends it', ({ listingId }) => decideListing(police(), { listingId, step: 'suspend', reason })],
    [
      'an objection is upheld',
      ({ listingId }) =>
        settleListing(asSystem(test.ctx, 'test'), {
          listingId,
          reason,
          by: { id: 'test', name: 'Test' },
          outcome: { kind: 'clear', guardUntil: inAYear() },
        }),
    ],
    [
      'a report on which it rests is withdrawn',
      async ({ reports }) => {
        await withdrawOwnReport(test.as('deltabank-demo', 'reports:file'), reports[0] ?? '')
        await test.settle()
      },
    ],
    ['it turns out to be protected', ({ canonical }) => protect(canonical)],
  ])('ends for everybody when %s', async (_, end) => {
    const one = await listedAccount()
    expect(await whoWarn('iban', one.canonical)).toEqual(checks)
    await end(one)
    expect(await whoWarn('iban', one.canonical)).toEqual([])
  })

  it('ends for everybody on its day', async () => {
    const { canonical } = await listedAccount()
    inDays(400)
    expect(await whoWarn('iban', canonical)).toEqual([])
  })
})

describe('a name on the shield', () => {
  it.each<[string, (one: Awaited<ReturnType<typeof shieldedName>>) => Promise<unknown>]>([
    [
      'the authority withdraws it',
      async ({ nameId }) => {
        await decideName(police(), { nameId, step: 'suspend', reason })
        await decideName(police(), { nameId, step: 'withdraw', reason })
      },
    ],
    ['the authority suspends it', ({ nameId }) => decideName(police(), { nameId, step: 'suspend', reason })],
    ['the last step is taken back', () => takeBackLast()],
    ['it turns out to be protected', ({ canonical }) => protect(canonical)],
  ])('ends for everybody when %s', async (_, end) => {
    const one = await shieldedName()
    expect(await whoWarn('web-address', one.canonical)).toEqual(ofShield)
    await end(one)
    expect(await whoWarn('web-address', one.canonical)).toEqual([])
  })

  it('ends for everybody on its day, before a job takes it off', async () => {
    const { canonical } = await shieldedName()
    inDays(4)
    expect(await whoWarn('web-address', canonical)).toEqual([])
  })
})

function takeBackLast(): Promise<unknown> {
  return rollBack(police(), { steps: 1, reason })
}
