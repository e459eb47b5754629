// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Context, Permission } from '#foundation/access'
import { sql } from '#foundation/db'
import type { TestContext } from '../../../../tests/context.ts'
import { confirmSignal } from '../judge-signal/judge-signal.command.ts'
import { propose, type Proposal } from '../propose-signals/propose-signals.command.ts'
import type { Person } from './who.query.ts'

/** A moment in the middle of a week. */
export const now = new Date('2026-11-25T10:00:00Z')

export interface Colleague extends Context {
  actor: Person
}

const organisations: Record<string, string> = {
  'politie-demo': 'Politie (demo)',
  'deltabank-demo': 'Deltabank (demo)',
  'koopplein-demo': 'Koopplein (demo)',
}

/** Somebody that the register knows, with what the role allows here. */
async function enrol(test: TestContext, organisationId: string, role: 'analyst' | 'call-taker'): Promise<Colleague> {
  const [id, organisationName] = [randomUUID(), organisations[organisationId] ?? organisationId]
  const name = `Iemand van ${organisationName}`
  await sql`insert into partners.organisation (id, name, kind) values (${organisationId}, ${organisationName}, 'bank')
    on conflict do nothing`.execute(test.ctx.db.kysely)
  await sql`insert into partners.person (id, issuer, subject, name, organisation_id, roles)
    values (${id}, 'test', ${id}, ${name}, ${organisationId}, ${[role]}::text[])`.execute(test.ctx.db.kysely)
  const held: Permission[] = role === 'analyst' ? ['signals:read', 'signals:judge'] : ['signals:read']
  const permissions = new Set(held)
  return { ...test.visitor, actor: { kind: 'person', id, name, organisationId, organisationName, permissions } }
}

/** Who judges and who reads, at three organisations. */
export async function signalPeople(test: TestContext) {
  test.setNow(now)
  return {
    officer: await enrol(test, 'politie-demo', 'analyst'),
    constable: await enrol(test, 'politie-demo', 'call-taker'),
    banker: await enrol(test, 'deltabank-demo', 'analyst'),
    teller: await enrol(test, 'deltabank-demo', 'call-taker'),
    seller: await enrol(test, 'koopplein-demo', 'call-taker'),
    keeper: await enrol(test, 'koopplein-demo', 'analyst'),
  }
}
export type People = Awaited<ReturnType<typeof signalPeople>>

export const candidate: Proposal = {
  key: 'surge:form=FF-310',
  kind: 'surge',
  about: { form: 'FF-310', channel: 'CH-040' },
  firstSeen: '2026-11-23',
  lastSeen: '2026-11-24',
  reports: 31,
  expected: 9.5,
  limit: 20,
  confidence: 0.97,
  lure: 'hoi mam dit is mijn nieuwe nummer',
}

export const card = {
  title: 'Bericht van een kind met een nieuw nummer',
  steps: 'U krijgt een bericht.\nU moet snel betalen.',
  lure: 'Hoi mam, dit is mijn nieuwe nummer.',
  recognise: 'Het nummer is nieuw.',
  advice: 'Bel het oude nummer.',
  sector: 'banks',
  tlp: 'green',
}

/** A proposal under this key; its id. */
export async function proposed(test: TestContext, key: string, change: Partial<Proposal> = {}): Promise<string> {
  const { ids } = await propose(test.ctx, [{ ...candidate, key, ...change }])
  return ids.get(key) ?? ''
}

/** A signal that somebody confirmed; its id. */
export async function confirmed(
  test: TestContext,
  by: Context,
  key: string,
  change: Record<string, string | string[]> = {},
): Promise<string> {
  const id = await proposed(test, key)
  await confirmSignal(by, id, { ...card, ...change, changes: '1' })
  return id
}
