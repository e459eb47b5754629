// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Context, Permission } from '#foundation/access'
import type { FormEntries } from '#foundation/web'
import type { TestContext } from '../../../../tests/context.ts'
import { confirmed, now, signalPeople } from '../../signals/signal/signal.fixture.ts'
import { parcel } from '../load-demo/demo-warnings.data.ts'
import { findProposal } from '../judge-proposal/find-proposal.query.ts'
import { approveProposal } from '../judge-proposal/judge-proposal.command.ts'
import { proposeWithdrawal } from '../withdraw-warning/withdraw-warning.command.ts'
import { proposeWarning } from '../propose-warning/propose-warning.command.ts'

export { now }
export const written: FormEntries = { ...parcel, endsOn: '9-12-2026' }

/** Who writes and who approves, at two organisations, and who only reads. */
export async function warningPeople(test: TestContext) {
  const { officer, banker } = await signalPeople(test)
  const person = (organisationId: string, ...permissions: Permission[]): Context => {
    const ctx = test.as(organisationId, ...permissions)
    return { ...ctx, actor: { ...ctx.actor, id: randomUUID() } as Context['actor'] }
  }
  const all = ['signals:read', 'warnings:read', 'warnings:write', 'warnings:approve'] as const
  return {
    officer,
    banker,
    writer: person('politie-demo', ...all),
    second: person('deltabank-demo', ...all),
    other: person('deltabank-demo', 'signals:read', 'warnings:read', 'warnings:write'),
    reader: person('koopplein-demo', 'warnings:read'),
  }
}
export type WarningPeople = Awaited<ReturnType<typeof warningPeople>>

/** A signal that everybody may know. */
export const clearSignal = (test: TestContext, people: WarningPeople, key: string) =>
  confirmed(test, people.officer, key, { tlp: 'clear' })

/** The second person approves what they see. */
export async function approved(people: WarningPeople, id: string): Promise<string> {
  const shown = await findProposal(people.second, id)
  return approveProposal(people.second, id, shown?.digest ?? '')
}

/** A warning that holds; its code. */
export async function published(
  test: TestContext,
  people: WarningPeople,
  key: string,
  over: FormEntries = {},
): Promise<string> {
  const signal = await clearSignal(test, people, key)
  return approved(people, await proposeWarning(people.writer, signal, { ...written, ...over }))
}

/** A warning that was withdrawn as an organisation does it: one proposes it, another says yes. */
export async function withdrawn(people: WarningPeople, code: string, because: string): Promise<string> {
  return approved(people, await proposeWithdrawal(people.writer, code, { because }))
}
