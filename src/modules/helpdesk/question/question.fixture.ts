// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import type { TestContext } from '../../../../tests/context.ts'
import { approveAnswer, proposeAnswer } from '../answer-question/answer-question.command.ts'
import { askQuestion } from '../ask-question/ask-question.command.ts'
import { showForExpert } from '../show-question/show-question.query.ts'
import { joinExperts, triageQuestion } from '../triage-question/triage-question.command.ts'

/** Somebody with a name of their own. */
export function named(ctx: Context, name: string): Context {
  return ctx.actor.kind === 'person' ? { ...ctx, actor: { ...ctx.actor, name } } : ctx
}

export function helpdeskPeople(test: TestContext) {
  const ask = (organisationId: string, name: string) => named(test.as(organisationId, 'helpdesk:ask'), name)
  const expert = (organisationId: string, name: string) =>
    named(test.as(organisationId, 'helpdesk:ask', 'helpdesk:answer'), name)
  return {
    bank: ask('deltabank-demo', 'Vera Vrager'),
    shop: ask('koopplein-demo', 'Sjaak Winkel'),
    first: expert('om-demo', 'Eva Expert'),
    second: expert('ministerie-demo', 'Twan Tweede'),
  }
}
export type People = ReturnType<typeof helpdeskPeople>

export const sharing = {
  senderKind: 'bank',
  receiverKind: 'police',
  dataCategories: ['account-number', 'transaction'],
  subjectRole: 'account-holder',
  isCriminalData: 'yes',
  purpose: 'investigate',
  mode: 'incidental',
  evidenceLevel: 'verified-report',
  hasConsent: 'no',
  legalBasis: 'legal-obligation',
  expected: 'allowed-with-conditions',
}

export const versionOf = async (ctx: Context, id: string) =>
  String((await showForExpert(ctx, id, 'answer-question'))?.version)

export const idOf = ({ actor }: Context): string => (actor.kind === 'person' ? actor.id : '')

/** A question of the bank that an expert has. */
export async function assigned(people: People, change: { title?: string; text?: string; urgency?: string } = {}) {
  const { bank, first } = people
  await joinExperts(first, { intent: 'experts', knows: 'AVG' })
  const id = await askQuestion(bank, {
    title: change.title ?? 'Mogen wij dit delen?',
    text: change.text ?? 'Deltabank wil iets delen. Vera Vrager vraagt dit.',
  })
  const sequence = await versionOf(first, id)
  await triageQuestion(first, id, {
    expert: idOf(first),
    urgency: change.urgency ?? 'normal',
    isSharing: 'yes',
    sequence,
  })
  return id
}

/** The same with an answer that a second expert approved. */
export async function answered(people: People, change: Parameters<typeof assigned>[1] & { answer?: string } = {}) {
  const { first, second } = people
  const id = await assigned(people, change)
  const answer = change.answer ?? 'Ja, onder voorwaarden.'
  await proposeAnswer(first, id, { answer, ...sharing, sequence: await versionOf(first, id) })
  await approveAnswer(second, id, { sequence: await versionOf(second, id) })
  return id
}

/** The organisations that the fixtures name, where the demo is not loaded. */
export async function knowOrganisations(test: TestContext): Promise<void> {
  await sql`insert into partners.organisation (id, name, kind, is_demo) values ('om-demo', 'Openbaar Ministerie (demo)', 'prosecutor', true),
    ('deltabank-demo', 'Deltabank (demo)', 'bank', true), ('koopplein-demo', 'Koopplein (demo)', 'marketplace', true),
    ('ministerie-demo', 'Ministerie (demo)', 'ministry', true) on conflict do nothing`.execute(test.ctx.db.kysely)
}
