// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/context.ts'
import { sql } from '../db/index.ts'

/** How often people said that the program had something right, and wrong, by one kind of deed. */
export interface Judged {
  /** 'classification.facet-decided' */
  action: string
  right: number
  wrong: number
}

/** What people said by their deeds of what the program read, proposed or did, from one moment until before another. Only for the program itself. */
export function countJudged(ctx: Context, { from, until }: { from: Date; until: Date }): Promise<Judged[]> {
  if (ctx.actor.kind !== 'system') throw new Error('countJudged is only for the program itself')
  return transaction(ctx, async (tx) => {
    const found = await sql<Judged>`select action, sum((detail->>'programRight')::int)::int as right,
      sum((detail->>'programWrong')::int)::int as wrong
      from foundation.audit where detail ? 'programRight' and at >= ${from} and at < ${until}
      group by action order by action`.execute(tx)
    return found.rows
  })
}
