// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { findOrganisation } from '#modules/partners'
import { dutchDay } from '#values'
import type { AgreementKind } from '../agreement/agreement.ts'
import { exchangeQuestion } from '../exchange/exchanges.data.ts'
import { findCurrentRules } from '../rule-set/current-rules.query.ts'
import { decide, permits } from '../sharing-rule/decide.ts'
import type { SharingRule } from '../sharing-rule/sharing-rule.ts'
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
 * agreement that was there first counts. Agreements and the number of the rules are read anew each time; the same of both gives the same.
 */
export function linkCircles(ctx: Context): Promise<ReadonlyMap<string, string>> {
  return transaction(ctx, async (tx) => {
    const day = dutchDay(ctx.now())
    const found =
      await sql<LinkParties>`select agreement_id as "agreementId", kind, data_categories as "dataCategories", purposes,
      organisation_ids as "organisationIds" from agreements.link_parties(${day})`.execute(tx)
    if (found.rows.length === 0) return new Map()
    const { rules } = await findCurrentRules({ ...ctx, tx })
    const asked = JSON.stringify([day, ctx.settings.isProduction, found.rows])
    const kept = keptFor.get(rules)
    if (kept?.asked === asked) return kept.circles
    const circles = new Map<string, string>()
    for (const agreement of found.rows) {
      const isAgreed =
        agreement.purposes.includes('fraud-detection') &&
        linked.every((category) => agreement.dataCategories.includes(category))
      if (!isAgreed) continue
      const kinds = await kindsOf(
        tx,
        agreement.organisationIds.filter((id) => !circles.has(id)),
      )
      const may = (a: string, b: string) =>
        mayLink(rules, ctx.settings.isProduction, agreement.kind, day, kinds.get(a), kinds.get(b))
      const members = largestGroup([...kinds.keys()], (a, b) => may(a, b) && may(b, a))
      if (members.length > 1) for (const id of members) circles.set(id, agreement.agreementId)
    }
    keptFor.set(rules, { asked, circles })
    return circles
  })
}

const keptFor = new WeakMap<readonly SharingRule[], { asked: string; circles: ReadonlyMap<string, string> }>()

async function kindsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, PartyKind>> {
  const kinds = new Map<string, PartyKind>()
  for (const id of ids) {
    const organisation = await findOrganisation(tx, id)
    if (organisation) kinds.set(id, partyKindOf[organisation.kind])
  }
  return kinds
}

function mayLink(
  rules: readonly SharingRule[],
  isProduction: boolean,
  kind: AgreementKind,
  day: string,
  senderKind: PartyKind | undefined,
  receiverKind: PartyKind | undefined,
): boolean {
  if (!senderKind || !receiverKind) return false
  const question = exchangeQuestion('link-across-organisations', day)
  const decision = decide(rules, {
    ...question,
    senderKind,
    receiverKind,
    dataCategories: linked,
    legalBasis: basisUnder(kind, question.legalBasis),
  })
  return permits(decision, !isProduction)
}
