// SPDX-License-Identifier: EUPL-1.2
// A program with a second key holder beside it, both with one clock, and people who help at three organisations.
import { randomUUID } from 'node:crypto'
import type { Context } from '#foundation/access'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { secondHolder } from '../../../../tests/second-holder.ts'
import type { GivenConsent } from '../give-consent/read-consent.ts'
import { recordConsent, type Recorded } from '../give-consent/record-consent.command.ts'

export interface AftercareTest extends TestContext {
  /** Moves the clock of everything. */
  at(moment: Date): void
  /** Somebody who helps at this organisation; each call is another person, so that no limit is met by accident. */
  helper(organisationId: string): Context
  record(organisationId: string, given?: Partial<GivenConsent>): Promise<Recorded>
  /** Takes the second key holder away, and brings it back. */
  holder: { stop(): Promise<void>; start(): Promise<void> }
}

export const phoneOf = (n: number) => ({ kind: 'phone', canonical: `+447700900${String(n).padStart(3, '0')}` }) as const

export async function aftercareTest(): Promise<AftercareTest> {
  const test = await testContext({ demo: true })
  const { holder, at, clean } = await secondHolder(test, { person: { 'recognise-person': 100_000 } })
  const helper = (organisationId: string) => test.as(organisationId, 'aftercare:work')
  return {
    ...test,
    holder,
    at,
    helper,
    record: (organisationId, given = {}) =>
      recordConsent(helper(organisationId), randomUUID(), {
        purposes: ['help', 'recognise', 'follow-up'],
        needs: ['call'],
        contact: phoneOf(1),
        contactCheck: 'called-back',
        said: 'read-out',
        spoke: 'self',
        ...given,
      }),
    async close(options) {
      await clean()
      await test.close(options)
    },
  }
}
