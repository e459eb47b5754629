// SPDX-License-Identifier: EUPL-1.2
import { isOnlyOfKnown } from './clause.ts'
import { isAsked, isToldOf } from './contacted-words.ts'
import { isContrasted, isOfTakenOver, isProvedReal } from './contrast-words.ts'
import { isOfImitated, isWhereKnownIsReached, isWhereOneReads } from './directions.ts'
import { isOfOrganisation, isOfSomebodyKnown, isUsual } from './known-words.ts'
import type { Mention } from './mention.ts'
import { partWords } from './part-words.ts'
import { isAccountCalledReal, isCalledReal, isImitated } from './real-words.ts'
import { isAnsweredFrom, isForum, isSaidGenuine, isSiteSaidGenuine, isTrulyTheirs } from './words-after.ts'

/** "een nieuw nummer", "zogenaamd": whoever it was, not the genuine one. */
const isNew =
  /(?<![\p{L}])(?:nieuwe?|new|andere?|ander|onbekende?|nep\p{L}*|valse?|zogenaamde?|zgn|alsof|so-called|supposedly|fake)(?![\p{L}])(?:(?!(?<![\p{L}])(?:echte?|real|maar|but)(?![\p{L}]))[^.,;:]){0,24}$/u
const cameFrom =
  /(?<![\p{L}])(?:gebeld|belden?|app\p{L}*|whats ?app\p{L}*|berich\p{L}*|sms\p{L}*|mail\p{L}*|telefoontje|message|text|call|called)(?: [\p{L}]+)? (?:van|door|from|by)(?![\p{L}])[^.]{0,40}$/u
/** "…, waarmee ze mij appten". */
const usedByThem =
  /^[^\p{L}\p{N}]{0,3}(?:waarmee|waarvan|waarvandaan|with which) (?:ze|zij|hij|they|he|she)(?![\p{L}])/u
const calledReal = /(?<![\p{L}])(?:echte?|real)(?![\p{L}])/u

/** Whether the words say that an identifier belongs to whoever was imitated, to an authority, or to somebody beside the matter. */
export function isGenuine({ lead, tail, sentence, identifier: { kind } }: Mention): boolean {
  if (kind === 'company-number') return isCalledReal(lead)
  if (kind === 'iban' || kind === 'crypto-address') return isAccountCalledReal(lead, tail) || isOnlyOfKnown(lead, kind)
  if (usedByThem.test(tail)) return false
  if (isTrulyTheirs(tail)) return true
  if (isOfTakenOver(sentence, lead, tail) || isContrasted(sentence, lead)) return true
  if (kind === 'email' && isProvedReal(tail)) return true
  if (isImitated(lead, tail) || isForum(lead) || (kind === 'web-address' && isWhereOneReads(lead, tail))) return true
  if (kind !== 'user-name' && isToldOf(lead, kind === 'email')) return true
  if (isNew.test(lead) || (partWords.display.test(lead) && !calledReal.test(lead))) return false
  if (isCalledReal(lead) || isUsual(lead) || isAnsweredFrom(tail)) return true
  if (kind === 'web-address') return isSiteSaidGenuine(lead, tail) || isOnlyOfKnown(lead, kind)
  if (isOfImitated(lead, tail) || isWhereKnownIsReached(lead, tail)) return true
  if (kind === 'user-name') return isOnlyOfKnown(lead, kind)
  if (isOfOrganisation(lead, tail) || isSaidGenuine(tail)) return true
  if (cameFrom.test(lead) && !calledReal.test(lead)) return false
  return isOfSomebodyKnown(lead) || isAsked(sentence, lead, tail) || isOnlyOfKnown(lead, kind)
}
