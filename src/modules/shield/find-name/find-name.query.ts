// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import type { FindQuery, Found } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { readList } from '../change/change.store.ts'
import type { NameStatus } from '../name/name.ts'
import { nameStatusText } from '../name/name.text.ts'
import { findText } from './find-name.text.ts'

/** How the site of this address stands on the desk of the shield, for the organisation that answers for the list; nothing for anybody else. */
export async function findName(ctx: Context, { identifier }: FindQuery): Promise<Found[]> {
  if (identifier?.kind !== 'web-address') return []
  const { host, registrableDomain } = identifier.detail
  const names = await transaction(ctx, async (tx) => {
    if ((await readList(tx)).authorityId !== organisationOf(ctx.actor)) return []
    const { rows } = await sql<{
      id: string
      name: string
      status: NameStatus
    }>`select id, name, status from shield.name
      where name = any(${[host, ...(registrableDomain === null ? [] : [registrableDomain])]}::text[]) order by name`.execute(
      tx,
    )
    await recordAudit(
      ctx,
      tx,
      rows.map(({ id }) => ({
        action: 'shield.names-seen',
        subjectKind: 'name',
        subjectId: id,
        purpose: 'zoeken op de werkbank',
      })),
    )
    return rows
  })
  const t = translate(findText, ctx.language)
  const s = translate(nameStatusText, ctx.language)
  return names.map(({ id, name, status }) => ({
    title: t('onShield', { status: s(status) }),
    more: name,
    href: addressIn(ctx.language, `/werkbank/schild/${id}`),
  }))
}
