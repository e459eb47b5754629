// SPDX-License-Identifier: EUPL-1.2
import { type EverydayIdentifier, type EverydayKind, everydayKinds } from './identifier.ts'
import { outsideIban } from './iban.ts'
import { type Parsed, refused } from './parsed.ts'
import { type IdentifierOptions, parseIdentifier } from './parse-identifier.ts'
import { merchantLook } from './payment-providers.ts'
import { parsePhone } from './phone.ts'
import { countIdentifiers } from './count-identifiers.ts'
import { foldedText } from './plain-text.ts'
import { recogniseAccount } from './recognise-account.ts'
import { refanged } from './refang.ts'

/** How a text of each kind looks at first sight, right or wrong; the order is the order of trying. */
const looks: readonly (readonly [EverydayKind, RegExp])[] = [
  ['web-address', /^[1-9]\d{0,2}(?:\.(?:0|[1-9]\d{0,2})){3}(?:[:/]\S*)?$/],
  ['crypto-address', /^(?:0x[\da-f]{20,}|(?:bc|tb|ltc)1[a-z\d]{20,}|[a-z]{3,12}:0x[\da-f]{20,})$/i],
  ['iban', outsideIban],
  ['iban', /^(?:iban\W*)?[a-z]{2}[\s.-]?\d{2}(?:[\s._-]*[a-z\d]){8,34}$/i],
  [
    'company-number',
    /^(?:kvk|vestigings?|handelsregister)[\s-]*(?:nummer|nr)?[\s.:]*[\d\s.-]+$|^[1-9]\d{7}$|^0000\d{8}$/i,
  ],
  ['phone', /^(?:(?:tel|whats\s?app|sms)\S*\s*)?[+(]?\d[\d +()./-]{1,24}$/i],
  ['merchant', merchantLook],
  ['user-name', /^@[^@\s]+$/],
  ['user-name', /^[a-z\d]{1,12}:\s?@?[^/\s@:]+$/i],
  ['email', /^[^/]*@[^/]*$|^mailto:/i],
  [
    'web-address',
    /^(?:https?|hxxps?|ftp|[a-z][a-z\d+.-]{2,}):|^www\.|^\/\/|^[^\s@]+\.[\p{L}\p{N}-]{2,}(?:[/?#:.]\S*)?$|^\[/iu,
  ],
  ['crypto-address', /^[1-9A-HJ-NP-Za-km-z]{26,106}$/],
]

/**
 * Guesses what kind of thing a person typed (one item, not free text). Tries the kinds it looks like first, then all of
 * them; a link to a profile becomes the user name, a WhatsApp link the phone number, `adyen:Shop` the shop there. Nothing fits: the problem of the
 * kind it looks like most, or `identifier.unrecognised`; several items in one field: `identifier.more-than-one`; one among other words: `identifier.with-other-words`.
 */
export function recogniseIdentifier(text: string, options: IdentifierOptions = {}): Parsed<EverydayIdentifier> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  const seen = refanged(folded.value)
  const whatsApp =
    /^(?:https?:\/\/)?(?:wa\.me\/\+?|(?:api\.|www\.)?whatsapp\.com\/send\/?\?(?:.*&)?phone=(?:%2b|\+)?)(\d{8,15})/i.exec(
      seen,
    )
  if (whatsApp) return parsePhone(`+${whatsApp[1]}`)
  if (options.platform) return recogniseAccount(text, options)
  const account = recogniseAccount(seen)
  if (account.ok && account.value.kind === 'merchant' && isAlsoElse(account.value.detail.merchant, options))
    return refused('identifier.with-other-words')
  if (account.ok) return account
  const likely = [...new Set(looks.filter(([, look]) => look.test(seen)).map(([kind]) => kind))]
  const attempts = likely.map((kind) => parseIdentifier(kind, text, options))
  const success = attempts.find((attempt) => attempt.ok)
  if (success) return success
  const other = unlikely(text, seen, likely, options)
  if (other) return other
  const inside = countIdentifiers(seen, options)
  if (inside > 1) return refused('identifier.more-than-one')
  if (inside === 1) return refused('identifier.with-other-words')
  // In groups of four, as an account is written: no number that somebody can be called at.
  if (/^0\d{3}(?: \d{4}){1,3}(?: \d{1,3})?$/.test(seen.trim())) return refused('identifier.part-of-account')
  return attempts[0] ?? refused('identifier.unrecognised')
}

/** "winkel.example (Klarna)" and "adyen: NL91 …" are a site and an account, with where somebody paid beside it. */
function isAlsoElse(name: string, options: IdentifierOptions): boolean {
  return (['iban', 'phone', 'web-address', 'crypto-address'] as const).some(
    (kind) => parseIdentifier(kind, name, options).ok,
  )
}

/** Kinds it does not look like: only those that cannot swallow ordinary words. */
function unlikely(
  text: string,
  seen: string,
  tried: readonly EverydayKind[],
  options: IdentifierOptions,
): Parsed<EverydayIdentifier> | undefined {
  if (/^\p{L}+$/u.test(seen)) return undefined
  return everydayKinds
    .filter((kind) => !tried.includes(kind) && kind !== 'user-name' && kind !== 'company-number' && kind !== 'merchant')
    .map((kind) => parseIdentifier(kind, text, options))
    .find((attempt) => attempt.ok)
}
