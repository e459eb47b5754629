// SPDX-License-Identifier: EUPL-1.2
import { type AdmitCompany, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { admitToCompany } from '#modules/partners'
import { putMandate, revokeMandatesOf } from '../mandate/mandate.store.ts'

/**
 * Somebody of a company comes in with eHerkenning: gets an account in the room of that company, and the mandate as it is at this moment. Without a
 * mandate for this desk nobody comes in, and what they had is taken back; drafts stay where they are.
 */
export const enterByEherkenning: AdmitCompany = (ctx, visit) =>
  transaction(ctx, async (tx) => {
    const account = await admitToCompany({ ...ctx, tx }, visit)
    if (!account) return null
    const { organisationId, personId, subject } = account
    const now = ctx.now()
    const line = { subjectKind: 'mandate' } as const
    if (visit.deeds.length === 0) {
      for (const id of await revokeMandatesOf(tx, { organisationId, personId }, now))
        await recordAudit(ctx, tx, {
          action: 'complaints.mandate-set',
          ...line,
          subjectId: id,
          detail: { of: organisationId, isRevoked: true, by: 'eherkenning' },
        })
      return null
    }
    const maySign = visit.deeds.includes('sign')
    const id = await putMandate(tx, {
      id: ctx.newId(),
      organisationId,
      personId,
      companyNumber: visit.represented.number,
      companyName: visit.represented.name ?? 'Bedrijf',
      branchNumber: visit.branchNumber,
      isChain: visit.isChain,
      maySign,
      needsTwo: false,
      level: visit.level,
      checkedAt: now,
      endsOn: null,
      revokedAt: null,
    })
    await recordAudit(ctx, tx, {
      action: 'complaints.mandate-set',
      ...line,
      subjectId: id,
      detail: { of: organisationId, isRevoked: false, maySign, level: visit.level, by: 'eherkenning' },
    })
    return subject
  })
