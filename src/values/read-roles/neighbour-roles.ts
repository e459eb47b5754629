// SPDX-License-Identifier: EUPL-1.2
import type { Identifier } from '../identifier.ts'
import type { FoundRole } from '../in-text/found-identifier.ts'
import { isOtherThanBefore } from './contrast-words.ts'
import type { Mention } from './mention.ts'
import type { Story } from './story.ts'
import { justBefore, wordsOf } from './words.ts'

/** "A en B", "A, tel B": what stands beside another with only a label between them is of the same side. */
const label =
  /^[^\p{L}\p{N}]*(?:(?:en|of|and|or|y|e|tel|telefoon|nr|nummer|mail|e-?mail|mailadres|iban|rekening|kvk|site|website|06|ook|daarna|later|mobiel|phone|adres|op|naar|met|via|bij|tweede|de|het|een|nog)\.?[^\p{L}\p{N}]*){0,4}$/u

/** "Wij (KvK …) zitten in Zwolle, telefoon …". */
const ownLabel = justBefore('telefoon|tel|telnr|mobiel|mail|e-?mail|website|site|iban|phone')
const others = wordsOf(
  String.raw`hij|ze|zij|oplichters?|verkoper|nep\p{L}*|he|she|they|die|iemand|ge?beld|belden?|zogenaamd|naar`,
)

const beside: Partial<Record<Identifier['kind'], FoundRole>> = {
  phone: 'caller',
  email: 'sender',
  'web-address': 'site',
}
const accounts = new Set(['iban', 'crypto-address', 'merchant'])
const toOther = /(?<![\p{L}])(?:naar|op|to|met|of)(?![\p{L}])/u

/** The role that an identifier takes from the one before it in the sentence; null: none. */
export function roleFromBefore(
  mention: Mention,
  previous: Mention | undefined,
  role: FoundRole | undefined,
  { isCall, isChat }: Story,
): FoundRole | null {
  const { identifier, lead } = mention
  if (!mention.isAfterOther || !previous || role === undefined) return null
  if (role === 'genuine' && isOtherThanBefore(lead))
    return identifier.kind === 'phone' && isChat && !isCall ? 'contact' : (beside[identifier.kind] ?? null)
  if (role === 'own' && ownLabel.test(lead) && !others.test(lead)) return 'own'
  if (!label.test(lead)) return null
  if (role === 'own') return toOther.test(lead) ? null : 'own'
  const { kind } = previous.identifier
  if (accounts.has(identifier.kind) !== accounts.has(kind) || identifier.kind === 'web-address') return null
  if (role === 'genuine') return kind === identifier.kind && /en|,|and/.test(lead) ? 'genuine' : null
  return role === 'mentioned' || role === 'site' ? null : role
}

/** The real one stands in the same sentence: what called in its name showed a number that may be forged. */
export function isShownBesideReal(mentions: readonly Mention[], roles: readonly FoundRole[], at: number): boolean {
  const mention = mentions[at]
  if (roles[at] !== 'caller' || mention?.identifier.kind !== 'phone') return false
  return [at - 1, at + 1].some((other) => {
    const beside = mentions[other]
    const later = mentions[Math.max(at, other)]
    return beside?.identifier.kind === 'phone' && roles[other] === 'genuine' && later?.isBeside === true
  })
}
