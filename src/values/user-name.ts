// SPDX-License-Identifier: EUPL-1.2
import type { IdentifierOf } from './identifier.ts'
import { type Parsed, refused, understood } from './parsed.ts'
import { foldedText } from './plain-text.ts'
import type { Platform } from './platforms.ts'
import { canonicalName, platformAt, platformOf, profileAt } from './profile-path.ts'
import { parseWebAddress } from './web-address.ts'

/**
 * `platform`: its key (`facebook`). `platformName`: as it calls itself. `userName`: in small letters. `profileNumber`:
 * where names are not unique (Marktplaats), the number that tells two holders apart, when it is known.
 */
export type UserNameDetail = { platform: string; platformName: string; userName: string; profileNumber: string | null }

/**
 * Understands a user name with its platform: `@naam` with `options.platform`, a link to a profile, or the canonical
 * `platform:name` (`platform:name#number`). Two holders of one name on a platform with number have two canonicals.
 */
export function parseUserName(text: string, options: { platform?: string } = {}): Parsed<IdentifierOf<'user-name'>> {
  const folded = foldedText(text)
  if (!folded.ok) return folded
  if (/^(?:https?:|www\.)|^[^\s:@]+\.[a-z]{2,}\//i.test(folded.value)) return fromProfileLink(folded.value)
  const prefixed = /^([^:\s]+):\s*(.*)$/s.exec(folded.value)
  const named = prefixed ? platformOf(prefixed[1] ?? '') : undefined
  if (named) return fromName(named, prefixed?.[2] ?? '')
  const printed = /^@(.+?) \((.+)\)$/s.exec(folded.value)
  const printedOn = printed ? platformOf(printed[2] ?? '') : undefined
  if (printedOn) return fromName(printedOn, printed?.[1] ?? '')
  if (options.platform === undefined || options.platform === '') return refused('user-name.platform-missing')
  if (/^whats\s?app$/i.test(options.platform)) return refused('user-name.is-phone')
  const platform = platformOf(options.platform)
  return platform ? fromName(platform, folded.value) : refused('user-name.unknown-platform')
}

function fromName(platform: Platform, written: string): Parsed<IdentifierOf<'user-name'>> {
  const numbered = /^(.*)#(\d+)$/s.exec(written)
  const hasNumber = numbered !== null && platform.profile.some((pattern) => pattern.source.includes('<id>'))
  const plain = (hasNumber ? (numbered[1] ?? '') : written).trim().replace(/^@/, '')
  const name = canonicalName(platform, plain)
  if (name === null) return refused('user-name.wrong-characters', { platform: platform.name })
  return userName(platform, name, hasNumber ? (numbered[2] ?? null) : null)
}

function fromProfileLink(text: string): Parsed<IdentifierOf<'user-name'>> {
  const address = parseWebAddress(text)
  if (!address.ok) return address
  const { registrableDomain, path } = address.value.detail
  if (registrableDomain === 'wa.me' || registrableDomain === 'whatsapp.com') return refused('user-name.is-phone')
  const platform = platformAt(registrableDomain)
  if (!platform) return refused('user-name.unknown-platform')
  const profile = profileAt(platform, path)
  return profile
    ? userName(platform, profile.name, profile.id)
    : refused('user-name.not-a-profile', { platform: platform.name })
}

function userName(platform: Platform, name: string, profileNumber: string | null) {
  const canonical = `${platform.key}:${name}${profileNumber === null ? '' : `#${profileNumber}`}`
  const detail = { platform: platform.key, platformName: platform.name, userName: name, profileNumber }
  return understood({ kind: 'user-name' as const, canonical, detail })
}
