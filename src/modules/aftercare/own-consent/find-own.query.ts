// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { defineText } from '#foundation/text'
import { codeKind, keptCode } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { parseReceiptCode } from '#values'
import { paths } from '../consent/addresses.ts'
import { selectByCode, selectFollowUps } from '../consent/consent.store.ts'
import type { StoredConsent } from '../consent/consent.ts'
import type { FollowUp } from '../follow-up/follow-up.ts'
import { selectRecognitions } from '../recognise/token.store.ts'

/** For half an hour: long enough to read, choose and answer. */
export const ownCode = keptCode({ name: 'dijkwacht_verder', purpose: 'aftercare.followed', seconds: 30 * 60 })

export const ownCodes = codeKind({
  name: 'aftercare.consent',
  path: paths.own,
  says: defineText({ nl: { title: 'hulp na oplichting' }, en: { title: 'help after a scam' } }),
  kept: ownCode,
  knows: (ctx, typed) => findOwn(ctx, typed),
})

export interface OwnConsent {
  consent: StoredConsent
  organisation: string
  followUps: FollowUp[]
  /** Who was told that they came before, and when. */
  told: { organisation: string; at: Date }[]
}

/** A wrong code and a code of nobody take the same way through the database. */
export function consentOf(ctx: Context, tx: Tx, code: string): Promise<StoredConsent | null> {
  return selectByCode(tx, ctx.secrets.digest('aftercare.code', parseReceiptCode(code) ?? 'no code'), ctx.now())
}

/** What somebody with a code said yes to, or null. */
export function findOwn(ctx: Context, code: string): Promise<OwnConsent | null> {
  const system = asSystem(ctx, 'aftercare.find-own')
  return transaction(system, async (tx) => {
    const consent = await consentOf(ctx, tx, code)
    const id = consent?.id ?? nobody
    const followUps = await selectFollowUps(tx, [id])
    const told = await selectRecognitions(tx, id)
    if (!consent) return null
    const names = await organisationNames({ ...system, tx }, [
      ...new Set([consent.organisationId, ...told.map(({ organisationId }) => organisationId)]),
    ])
    const nameOf = (organisationId: string) => names.get(organisationId) ?? organisationId
    return {
      consent,
      organisation: nameOf(consent.organisationId),
      followUps,
      told: told.map(({ organisationId, at }) => ({ organisation: nameOf(organisationId), at })),
    }
  })
}

const nobody = '00000000-0000-0000-0000-000000000000'
