// SPDX-License-Identifier: EUPL-1.2
import { parseEmailAddress } from './email-address.ts'
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused } from './parsed.ts'

/** Domains at which nobody has a mailbox of their own, by the provider that was meant. Real ones are close by: `gmx.com`, `ymail.com`, `mail.com`. */
const mistyped: Readonly<Record<string, string>> = {
  'gmail.com':
    'gmial.com gmai.com gamil.com gmal.com gmil.com gmali.com gmaill.com gmaii.com gnail.com gmail.co gmail.nl',
  'hotmail.com':
    'hotmial.com hotmal.com hotmai.com homail.com hotmaill.com hotamil.com hotmil.com hormail.com hotmail.co',
  'hotmail.nl': 'hotmial.nl hotmal.nl hotmai.nl homail.nl hotamil.nl',
  'outlook.com': 'outlok.com outloo.com outlock.com outloock.com outlook.co',
  'icloud.com': 'iclod.com icoud.com iclould.com icloud.co icloud.nl',
  'ziggo.nl': 'zigo.nl zigoo.nl ziggoo.nl',
}
const meantBy = new Map(
  Object.entries(mistyped).flatMap(([meant, slips]) => slips.split(' ').map((slip): [string, string] => [slip, meant])),
)

/** The address at which somebody wants to be reached: a slip in the name of a great provider is refused with what was probably meant. */
export function parseOwnMailAddress(text: string): Parsed<IdentifierOf<'email'>> {
  const parsed = parseEmailAddress(text)
  if (!parsed.ok) return parsed
  const { address, domain } = parsed.value.detail
  const meant = meantBy.get(domain)
  return meant ? refused('email.mistyped', { meant: `${address.slice(0, address.lastIndexOf('@'))}@${meant}` }) : parsed
}
