// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql, type Tx } from '#foundation/db'
import { partnerOf, partnerTransaction } from '../intervention/who.query.ts'
import type { KitWish } from '../make-kit/kit.ts'

/** How the kits of an organisation look. `place`: a municipality by its code. */
export interface KitStyle {
  place: string
  colour: string
  contact: string
  /** PNG; null without. */
  logo: Buffer | null
}

/** That of the own organisation; null: nothing was kept. */
export function readStyle(ctx: Context): Promise<KitStyle | null> {
  const { organisationId } = partnerOf(ctx)
  return partnerTransaction(ctx, async (tx) => {
    const found = await sql<KitStyle>`select place, colour, contact, logo from interventions.kit_style
      where organisation_id = ${organisationId}`.execute(tx)
    return found.rows[0] ?? null
  })
}

/** Keeps how this kit was made for the next one of the own organisation. */
export async function keepStyle(ctx: Context, { place, colour, contact, logo }: KitWish): Promise<void> {
  if (place === null) return
  const { organisationId } = partnerOf(ctx)
  await partnerTransaction(ctx, async (tx) => {
    await sql`insert into interventions.kit_style (organisation_id, place, colour, contact, logo, kept_at)
      values (${organisationId}, ${place}, ${colour}, ${contact.join('\n')}, ${logo}, ${ctx.now()})
      on conflict (organisation_id) do update set place = excluded.place, colour = excluded.colour,
        contact = excluded.contact, logo = excluded.logo, kept_at = excluded.kept_at`.execute(tx)
    await note(ctx, tx, 'interventions.kit-style-kept', organisationId)
  })
}

/** Bears repetition. */
export async function forgetStyle(ctx: Context): Promise<void> {
  const { organisationId } = partnerOf(ctx)
  await partnerTransaction(ctx, async (tx) => {
    await sql`delete from interventions.kit_style where organisation_id = ${organisationId}`.execute(tx)
    await note(ctx, tx, 'interventions.kit-style-forgotten', organisationId)
  })
}

function note(ctx: Context, tx: Tx, action: string, subjectId: string): Promise<void> {
  return recordAudit(ctx, tx, { action, subjectKind: 'organisation', subjectId })
}
