// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { authorityOf } from '#modules/shield'
import { storedIdentifier } from '#values'
import type { Channel, MessageStatus } from '../message/message.ts'
import { readText } from '../read-message/read-message.text.ts'
import { knownText } from './known.text.ts'

interface Row {
  id: string
  channel: Channel
  status: MessageStatus
  receivedAt: Date
  count: number
}

/**
 * Messages that people forwarded and in which this stands: a site by the name that they lead to, anything else when somebody warned about it. The message
 * itself is no part of it. For the authority of the shield only.
 */
export async function knownMessages(
  ctx: Context,
  { kind, canonical }: KnownIdentifier,
  purpose: string,
): Promise<Known> {
  const site = kind === 'web-address' ? storedIdentifier(kind, canonical) : null
  const { host = null, registrableDomain = null } = site?.kind === 'web-address' ? site.detail : {}
  const names = [host, registrableDomain].filter((name) => name !== null)
  const [t, c] = [translate(knownText, ctx.language), translate(readText, ctx.language)]
  return transaction(ctx, async (tx) => {
    if ((await authorityOf(tx)).authorityId !== organisationOf(ctx.actor)) return nothingKnown
    const { rows } =
      await sql<Row>`select m.id, m.channel, m.status, m.received_at as "receivedAt", count(*) over ()::int as count
      from shield.message m
      where m.id in (select n.message_id from shield.mention n join shield.name on name.id = n.name_id
          where name.name = any(${names}::text[]) and n.message_id is not null)
        or m.warned <> '[]' and m.warned @> ${JSON.stringify([{ kind, canonical }])}::jsonb
      order by m.received_at desc, m.id limit ${mostKnown}`.execute(tx)
    if (rows.length === 0) return nothingKnown
    await recordAudit(ctx, tx, {
      action: 'shield.messages-seen',
      subjectKind: 'message',
      subjectId: 'list',
      purpose,
      subjects: rows.map(({ id }) => id),
    })
    return {
      count: rows[0]?.count ?? 0,
      lines: rows.map(({ id, channel, status, receivedAt }) => ({
        key: id,
        at: receivedAt,
        what: t('message', { channel: c(channel) }),
        state: { kind: 'neutral', text: t(status) },
        more: '',
        href: addressIn(ctx.language, `/werkbank/schild/berichten/${id}`),
        isNow: status === 'not-read' || status === 'understood',
      })),
    }
  })
}
