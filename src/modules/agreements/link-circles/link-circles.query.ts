// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { findOrganisation } from '#modules/partners'
import { dutchDay } from '#values'
import type { AgreementKind } from '../agreement/agreement.ts'
import { decideSharing } from '../decide-sharing/decide-sharing.query.ts'
import { exchangeQuestion } from '../exchange/exchanges.data.ts'
import { type DataCategory, type PartyKind, partyKindOf, type Purpose } from '../sharing-question/sharing-question.ts'
import { basisUnder } from './basis-under.ts'
import { largestGroup } from './largest-group.ts'

/**
 * What members of a circle learn of each other by it: that a value is known to more of them. Of the wording of a report a fingerprint is compared,
 * and nothing of what was told reaches another.
 */
const linked: readonly DataCategory[] = ['account-number', 'phone-number', 'email-address', 'web-address', 'user-name']

interface LinkParties {
  agreementId: string
  kind: AgreementKind
  dataCategories: DataCategory[]
  purposes: Purpose[]
  organisationIds: string[]
}

/**
 * Organisation → the agreement under which its reports may be linked with those of the others that have the same one. Who is not in it is
 * linked with nobody. Parties of an agreement that is in force, of whom the rules let each share with every other; in two of them, the
 * agreement that was there first counts.
 */
export function linkCircles(ctx: Context): Promise<Map<string, string>> {
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const found =
      await sql<LinkParties>`select agreement_id as "agreementId", kind, data_categories as "dataCategories", purposes,
      organisation_ids as "organisationIds" from agreements.link_parties(${dutchDay(ctx.now())})`.execute(tx)
    const circles = new Map<string, string>()
    for (const agreement of found.rows) {
      const isAgreed =
        agreement.purposes.includes('fraud-detection') &&
        linked.every((category) => agreement.dataCategories.includes(category))
      if (!isAgreed) continue
      const free = agreement.organisationIds.filter((id) => !circles.has(id))
      for (const id of await thatMay(own, agreement.kind, free)) circles.set(id, agreement.agreementId)
    }
    return circles
  })
}

/** The most of these organisations of whom each may share with every other, in both directions; none when that leaves one. */
async function thatMay(ctx: Context, kind: AgreementKind, ids: readonly string[]): Promise<string[]> {
  const kinds = new Map<string, PartyKind>()
  for (const id of ids) {
    const organisation = ctx.tx && (await findOrganisation(ctx.tx, id))
    if (organisation) kinds.set(id, partyKindOf[organisation.kind])
  }
  const allowed = new Map<string, boolean>()
  for (const senderKind of new Set(kinds.values()))
    for (const receiverKind of new Set(kinds.values()))
      allowed.set(`${senderKind} ${receiverKind}`, await mayLink(ctx, kind, senderKind, receiverKind))
  const may = (sender: string, receiver: string) => allowed.get(`${kinds.get(sender)} ${kinds.get(receiver)}`) === true
  const members = largestGroup([...kinds.keys()], (a, b) => may(a, b) && may(b, a))
  return members.length > 1 ? members : []
}

async function mayLink(ctx: Context, kind: AgreementKind, senderKind: PartyKind, receiverKind: PartyKind) {
  const question = exchangeQuestion('link-across-organisations', dutchDay(ctx.now()))
  const { isPermitted } = await decideSharing(ctx, {
    ...question,
    senderKind,
    receiverKind,
    dataCategories: linked,
    legalBasis: basisUnder(kind, question.legalBasis),
  })
  return isPermitted
}
