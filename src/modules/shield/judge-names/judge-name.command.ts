// SPDX-License-Identifier: EUPL-1.2
// The audit line is written by decideName.
import { type Context, transaction } from '#foundation/access'
import { hostPerhapsOf, protectedHosts } from '#modules/identifiers'
import { translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { decideName } from '../decide-name/decide-names.command.ts'
import type { ShieldGround } from '../decide-name/listing-policy.ts'
import type { NameStatus } from '../name/name.ts'
import { selectName, type StoredName } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'
import { plainFeature } from './feature.text.ts'
import { queueText } from './judge-names.text.ts'
import { judgeOf } from '../decide-name/judge-of.query.ts'
import { stepOf, type Verdict } from './verdict.ts'

/** What somebody answered in the queue, as a decision; without a reason of their own it has the one that goes with the answer. Returns the status. */
export async function judgeName(
  ctx: Context,
  answer: { nameId: string; version: number; verdict: Verdict; ground: ShieldGround; reason: string },
): Promise<NameStatus> {
  judgeOf(ctx)
  const { name, isProtected } = await transaction(ctx, async (tx) => {
    const found = await selectName(tx, answer.nameId)
    if (!found) throw new Refusal(shieldMessages.noSuchName, { status: 404 })
    return { name: found, isProtected: (await protectedHosts(ctx, tx, [found.name]))(found.name) !== null }
  })
  const step = stepOf(answer.verdict, name.status)
  // What is perhaps the address of an organisation itself is not proposed by a key; what is for certain, by nobody.
  const organisation = step === 'propose' && !isProtected ? hostPerhapsOf(name.name) : null
  if (organisation) throw new Refusal(shieldMessages.perhapsGenuine, { status: 409, values: { organisation } })
  return decideName(ctx, {
    nameId: name.id,
    version: answer.version,
    step,
    reason: answer.reason || usualReason(answer.verdict, name),
    ...(step === 'list' && { ground: answer.ground }),
  })
}

/** No more than what was recorded. In Dutch, whatever language the page has: it is kept, and told to whoever objects. */
export function usualReason(verdict: Verdict, { brand, features }: Pick<StoredName, 'brand' | 'features'>): string {
  const t = translate(queueText, 'nl')
  if (verdict === 'clear') return t('reasonClear')
  if (verdict === 'refer') return t('reasonRefer')
  if (brand !== null) return t('reasonListBrand', { brand })
  const against = features.filter(({ weight }) => weight > 0).map(({ feature }) => plainFeature(feature, 'nl'))
  return against.length > 0 ? t('reasonListSeen', { features: against.join('; ') }) : t('reasonList')
}
