// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import type { Waiting, WorkItem, WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatMoney } from '#values'
import { dossierPath, receivedPath } from '../dossier/addresses.ts'
import { type Course, courseAfter, grounds } from '../dossier/dossier.ts'
import { dossierText } from '../dossier/dossier.text.ts'
import { answerDossier } from './answer-dossier.command.ts'
import { rowText } from './dossiers-tray.text.ts'
import { type NamedDossier, readManyListed } from './read-received.query.ts'

/** Dossiers that were handed over and about which the recipient has not decided. */
const where = (ctx: Context, as: 'maker' | 'recipient') =>
  sql`${sql.ref(
    as === 'maker' ? 'organisation_id' : 'recipient_organisation_id',
  )} = ${organisationOf(ctx.actor)} and course in ('handed-over', 'received')`

const waitingOf =
  (as: 'maker' | 'recipient') =>
  (ctx: Context, limit: number): Promise<Waiting[]> =>
    transaction(ctx, async (tx) => {
      const found = await sql<Waiting>`select id as key, handed_over_at as since, null as due from dossiers.dossier
        where ${where(ctx, as)} order by handed_over_at, id limit ${limit}`.execute(tx)
      return found.rows
    })

const countOf = (as: 'maker' | 'recipient') => (ctx: Context) =>
  transaction(ctx, async (tx) => {
    const found = await sql<{
      n: number
    }>`select count(*)::int as n from dossiers.dossier where ${where(ctx, as)}`.execute(tx)
    return found.rows[0]?.n ?? 0
  })
export const countToDecide = countOf('recipient')
export const countHandedOver = countOf('maker')

/** One that was never opened can only be opened. */
export const receivedRows: WorkRows = {
  name: 'dossiers.received',
  kind: rowText,
  waiting: waitingOf('recipient'),
  show: async (ctx, keys) => {
    const d = translate(dossierText, ctx.language)
    const offered = (course: Course) =>
      (['take-up', 'return'] as const)
        .filter((deed) => courseAfter(course, deed) !== null)
        .map((deed) => ({
          id: deed,
          text: d(deed),
          ...(deed === 'return' && { reasons: grounds.map((value) => ({ value, text: d(value) })) }),
        }))
    return (await readManyListed(ctx, 'recipient', keys)).map((one) => ({
      ...itemOf(one, ctx),
      from: one.maker,
      href: addressIn(ctx.language, receivedPath(one.id)),
      deeds: offered(one.course),
    }))
  },
  act: (ctx, { key, deed, reason, version }) =>
    answerDossier(ctx, key, {
      answer: deed,
      ground: reason,
      words: '',
      reference: '',
      revision: String(version ?? ''),
    }),
}

export const handedOverRows: WorkRows = {
  name: 'dossiers.handed-over',
  kind: rowText,
  waiting: waitingOf('maker'),
  show: async (ctx, keys) =>
    (await readManyListed(ctx, 'maker', keys)).map((one) => ({
      ...itemOf(one, ctx),
      from: one.recipient,
      href: addressIn(ctx.language, dossierPath(one.id)),
    })),
}

function itemOf(one: NamedDossier, { language }: Context): Omit<WorkItem, 'href'> {
  const d = translate(dossierText, language)
  const loss = one.lossInCents === null ? [] : [formatMoney(one.lossInCents, language)]
  return {
    key: one.id,
    version: one.revision,
    subject: [d(`reason-${one.reason}`), ...loss].join(', '),
    why: d(one.course),
    code: one.number,
  }
}
