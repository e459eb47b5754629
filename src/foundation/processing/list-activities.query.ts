// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/context.ts'
import { type ActivityRow, selectPublicActivities, selectPublicVersion } from './register.store.ts'

export type ShownActivity = Omit<ActivityRow, 'since' | 'isConfidential'> & { since: string }

/** The public activities as they are in force now, in order of name. */
export async function listActivities(
  ctx: Context,
  { after = '', limit }: { after?: string | undefined; limit: number },
): Promise<{ items: ShownActivity[]; next: string | null; contactPoint: string }> {
  const rows = await transaction(ctx, (tx) => selectPublicActivities(tx, after, limit + 1))
  const items = rows.slice(0, limit).map(shown)
  return {
    items,
    next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
    contactPoint: ctx.settings.contactPoint,
  }
}

/** One version, also one that was replaced; null when there is none or it is confidential. */
export async function findActivity(ctx: Context, id: string, version: number): Promise<ShownActivity | null> {
  const row = await transaction(ctx, (tx) => selectPublicVersion(tx, id, version))
  return row && shown(row)
}

function shown({ isConfidential: _, since, ...rest }: ActivityRow): ShownActivity {
  return { ...rest, since: since.toISOString() }
}
