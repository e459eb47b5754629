// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listOrganisations } from '#modules/partners'
import { selectInterventions } from '../intervention/intervention.store.ts'
import { partnerOf, partnerTransaction } from '../intervention/who.query.ts'
import { gapsOf, isAnswerable } from './position.ts'
import { selectPositions } from './position.store.ts'

/** What partners said of every intervention, and who could do it also. For partners. */
export async function readMatrix(ctx: Context) {
  return partnerTransaction(ctx, async (tx) => {
    const interventions = (await selectInterventions(tx)).filter(isAnswerable)
    const said = await selectPositions(tx)
    const partners = await listOrganisations({ ...ctx, tx })
    return { interventions, said, partners, gaps: gapsOf(interventions, partners, said) }
  })
}

/** What the own organisation said; what it could do stands first. */
export async function readOwnRow(ctx: Context) {
  const { organisationId, organisationName } = partnerOf(ctx)
  const { interventions, said, partners } = await readMatrix(ctx)
  const kind = partners.find(({ id }) => id === organisationId)?.kind
  const rows = interventions.map((one) => ({
    one,
    said: said.find(({ code, organisationId: of }) => code === one.code && of === organisationId) ?? null,
    fits: kind !== undefined && one.doableBy.includes(kind),
  }))
  return { organisationName, rows: rows.toSorted((a, b) => Number(b.fits) - Number(a.fits)) }
}
