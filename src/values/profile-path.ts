// SPDX-License-Identifier: EUPL-1.2
import { type Platform, platforms } from './platforms.ts'

/** A person's page: on which platform, under which name (as canonicals write it), and the number beside it if any. */
export type Profile = { platform: Platform; name: string; id: string | null }

/** The platform of that key (`facebook`) or of that written name (`Facebook`, `X (Twitter)`), in any case. */
export function platformOf(keyOrName: string): Platform | undefined {
  const wanted = keyOrName.trim().toLowerCase()
  const byKey = platforms.find((platform) => platform.key === wanted || platform.name.toLowerCase() === wanted)
  return byKey ?? (wanted === 'twitter' ? platforms.find((platform) => platform.key === 'x') : undefined)
}

/** The platform whose pages stand under this registrable domain. */
export function platformAt(registrableDomain: string | null): Platform | undefined {
  return platforms.find((platform) => registrableDomain !== null && platform.hosts.includes(registrableDomain))
}

/** The profile that this path (with its query) shows on this platform, or null when it shows something else. */
export function profileAt(platform: Platform, path: string): Profile | null {
  const readable = decodedOnce(path)
  for (const pattern of platform.profile) {
    const groups = pattern.exec(readable)?.groups
    const name = groups?.name ? canonicalName(platform, groups.name) : null
    if (name !== null) return { platform, name, id: groups?.id ?? null }
  }
  return null
}

/**
 * Addresses of the pages of somebody, from the user name as it is stored, as paths under the first host of the platform; none when the platform is
 * unknown. Only those that lead back to exactly that name.
 */
export function profilePages(canonical: string): { host: string; path: string }[] {
  const [, key = '', name = '', id] = /^([^:]+):(.*?)(?:#(\d+))?$/s.exec(canonical) ?? []
  const platform = platforms.find((each) => each.key === key)
  const host = platform?.hosts[0]
  if (!platform || host === undefined) return []
  return platform.pages.flatMap((page) => {
    const path = page.replace('<name>', () => encodeURIComponent(name)).replace('<id>', id ?? '')
    const found = page.includes('<id>') === (id !== undefined) ? profileAt(platform, path) : null
    return found && found.name === name && found.id === (id ?? null) ? [{ host, path }] : []
  })
}

/** How a user name is stored: small letters, without what the platform ignores; null when it cannot be a name there. */
export function canonicalName(platform: Platform, written: string): string | null {
  const name = written.normalize('NFKC').trim()
  if (!platform.userName.test(name)) return null
  if (platform.reserved?.has(name.toLowerCase())) return null
  const folded = name
    .toLowerCase()
    .normalize('NFC')
    .replace(platform.ignored ?? /(?!)/g, '')
    .replace(/\s+/g, '-')
  return folded !== '' && platform.userName.test(folded) && !platform.reserved?.has(folded) ? folded : null
}

function decodedOnce(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
