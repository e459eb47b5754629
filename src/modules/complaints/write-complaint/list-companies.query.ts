// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import { filerOf } from '../complaint/who.query.ts'
import { type Company, mandateFor } from '../mandate/mandate.ts'
import { selectMandates } from '../mandate/mandate.store.ts'

export interface MandatedCompany extends Company {
  companyName: string
  isChain: boolean
}

/** Companies for which whoever asks may prepare something now. */
export function listCompanies(ctx: Context): Promise<MandatedCompany[]> {
  const { organisationId, id: personId } = filerOf(ctx)
  return transaction(ctx, async (tx) => {
    const mandates = await selectMandates(tx, organisationId)
    const now = { now: ctx.now(), today: dutchDay(ctx.now()) }
    const good = mandates.filter(({ companyNumber, branchNumber }) => {
      const asked = { organisationId, personId, companyNumber, branchNumber, deed: 'prepare', ...now } as const
      return typeof mandateFor(mandates, asked) === 'object'
    })
    const byCompany = new Map(good.map((one) => [`${one.companyNumber} ${one.branchNumber ?? ''}`, one]))
    return [...byCompany.values()].map(({ companyNumber, branchNumber, companyName, isChain }) => ({
      companyNumber,
      branchNumber,
      companyName,
      isChain,
    }))
  })
}
