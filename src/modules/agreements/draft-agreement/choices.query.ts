// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listOrganisations } from '#modules/partners'
import { exchangeChoices } from '../exchange/exchanges.data.ts'

interface Choice {
  value: string
  text: string
}

/** What one can choose in the form: partners and exchanges, in the reader's language. */
export async function draftChoices(ctx: Context): Promise<{ organisations: Choice[]; exchanges: Choice[] }> {
  const organisations = await listOrganisations(ctx)
  return {
    organisations: organisations.map(({ id, name }) => ({ value: id, text: name })),
    exchanges: exchangeChoices(ctx.language),
  }
}
