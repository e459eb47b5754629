// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import type { TestContext } from '../../../../tests/context.ts'
import { publishArticle } from '../keep-article/publish-article.command.ts'
import { beginArticle } from '../write-article/write-article.command.ts'
import { selectArticle } from './article.store.ts'
import { knowledgeTransaction, type Person } from './who.query.ts'

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
export async function enrol(
  test: TestContext,
  organisationId: string,
  name: string,
  role: 'analyst' | 'call-taker',
): Promise<Colleague> {
  const [id, organisationName] = [randomUUID(), organisations[organisationId] ?? organisationId]
  await sql`insert into partners.organisation (id, name, kind) values (${organisationId}, ${organisationName}, 'bank')
    on conflict do nothing`.execute(test.ctx.db.kysely)
  await sql`insert into partners.person (id, issuer, subject, name, organisation_id, roles)
    values (${id}, 'test', ${id}, ${name}, ${organisationId}, ${[role]}::text[])`.execute(test.ctx.db.kysely)
  const permissions = new Set(
    role === 'analyst' ? (['knowledge:read', 'knowledge:write'] as const) : (['knowledge:read'] as const),
  )
  return { ...test.visitor, actor: { kind: 'person', id, name, organisationId, organisationName, permissions } }
}

/** Who reads and who writes, at three organisations. */
export async function knowledgePeople(test: TestContext) {
  test.setNow(now)
  return {
    /** Writes for the police. */
    writer: await enrol(test, 'politie-demo', 'Willem Schrijver', 'analyst'),
    colleague: await enrol(test, 'politie-demo', 'Carla Collega', 'analyst'),
    reader: await enrol(test, 'politie-demo', 'Lena Lezer', 'call-taker'),
    banker: await enrol(test, 'deltabank-demo', 'Bas Banker', 'analyst'),
    teller: await enrol(test, 'deltabank-demo', 'Tessa Teller', 'call-taker'),
    seller: await enrol(test, 'koopplein-demo', 'Vera Verkoper', 'call-taker'),
  }
}
export type People = Awaited<ReturnType<typeof knowledgePeople>>

/** Nobody works there any more. */
export async function leave(test: TestContext, who: Colleague): Promise<void> {
  await sql`update partners.person set is_active = false where id = ${who.actor.id}`.execute(test.ctx.db.kysely)
}

export const form = {
  kind: 'article',
  title: 'Een titel',
  summary: 'Een samenvatting.',
  body: 'Een tekst over **fraude**.',
  holderRole: 'redactie',
  reviewOn: '2027-06-01',
  audience: 'partners',
  concepts: ['FF-411'],
}

export async function changesOf(ctx: Context, id: string): Promise<string> {
  const article = await knowledgeTransaction(ctx, (tx) => selectArticle(tx, id))
  return String(article?.changes)
}

export async function published(ctx: Context, change: Record<string, string | string[]> = {}): Promise<string> {
  const id = await beginArticle(ctx, { ...form, ...change })
  await publishArticle(ctx, id, Number(await changesOf(ctx, id)))
  return id
}
