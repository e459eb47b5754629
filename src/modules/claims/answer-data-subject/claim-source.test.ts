// SPDX-License-Identifier: EUPL-1.2
// Who takes part in a claim asks what is kept about them; so does the holder of the account.
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { composeAnswer, type Parts } from '../../data-requests/compose-answer/compose-answer.ts'
import { gatherItems } from '../../data-requests/answer-request/gather-items.query.ts'
import { shownSources } from '../../data-requests/show-request/shown-sources.ts'
import { begun, consent, freshIban, people, reportsAbout, tested, versionFor } from '../claim/claim.fixture.ts'
import { takeStep } from '../take-step/take-step.command.ts'

const test = await testContext({ demo: true })
const who = people(test)
const officer = test.as('politie-demo', 'data-requests:answer')
const base: Omit<Parts, 'gathered'> = {
  kind: 'full',
  controller: 'Politie',
  right: 'access',
  law: 'wpg',
  answeredOn: '2026-11-24' as Parts['answeredOn'],
  keys: [],
  warnings: [],
  explanation: null,
  processing: [],
  decisions: [],
  own: [],
  ownTitle: '',
}
const iban = freshIban()
const victims = await reportsAbout(test, iban, [32_145, 10_000, 20_000, 30_000, 40_000])
const [victim] = victims
if (!victim) throw new Error('no victim')
const id = await begun(who.first, iban, victims)
await tested(who, id)
await takeStep(who.prosecutor, await versionFor(who.prosecutor, id), 'allow', {})
await consent(test, victim)
const found = async (kind: string, value: string) =>
  (await gatherItems(officer, [{ kind, value }])).filter(({ source }) => source === 'claims.claim')

describe('what is kept of a claim', () => {
  it('is told to whoever takes part, and the desk can give or refuse it', async () => {
    const gathered = await found('report', victim.reportId)
    const answer = JSON.stringify(composeAnswer({ ...base, gathered }))
    expect(answer).toMatch(/€\s321,45/)
    expect(answer).toContain('Aan u betaald')
    expect(answer).not.toContain('op uw rekening kwam')
    const [shown] = shownSources(gathered, [], () => true)
    expect(shown?.isConfidential).toBe(false)
    expect(shown?.items.map(({ isHidden }) => isHidden)).toEqual([false])
  })

  it('is not told to the holder of the account, not even that there is one', async () => {
    const gathered = await found('iban', iban)
    expect(gathered.flatMap(({ items }) => items).length).toBe(1)
    const given = { source: 'claims.claim', itemId: null, side: null, outcome: 'hand-over', ground: null } as const
    const decisions = [{ ...given, decidedByName: 'A', decidedAt: new Date('2026-11-24') }]
    expect(composeAnswer({ ...base, gathered, decisions })).toEqual(composeAnswer({ ...base, gathered: [], decisions }))
    expect(shownSources(gathered, [], () => true)[0]?.isConfidential).toBe(true)
  })
})
