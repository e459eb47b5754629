// SPDX-License-Identifier: EUPL-1.2
import type { TestContext } from '../../../../tests/context.ts'

/** From now on accounts that begin so ('NLDYKW') are of this bank; it must be there. */
export async function gaveOut(
  { ctx }: Pick<TestContext, 'ctx'>,
  organisationId: string,
  prefix: string,
): Promise<void> {
  await ctx.db.pool.query(
    `insert into partners.issuer (kind, prefix, organisation_id) values ('iban', $1, $2)
      on conflict (kind, prefix) do update set organisation_id = excluded.organisation_id`,
    [prefix, organisationId],
  )
}
