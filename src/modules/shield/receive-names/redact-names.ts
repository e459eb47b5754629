// SPDX-License-Identifier: EUPL-1.2

/** People who are not what a message is about: who got it, and who passed it on. */
export interface Person {
  name: string
  address: string
}

const gap = '…'
/** Words that stand in names of mailboxes and in every text. */
const everyday = new Set(
  'info mail email klant klanten beste mevrouw meneer dhr mw the van der den team contact service administratie undisclosed recipients phishing'.split(
    ' ',
  ),
)
const mostPeople = 500
const anyAddress = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{1,255}/gu

/**
 * Takes the names and addresses of these people out of a text that is to be kept, also a first name alone and the part before the @; and every
 * other mail address but those of `except` (the sender: that is what it is about).
 */
export function withoutPeople(text: string, people: readonly Person[], except: readonly string[]): string {
  const kept = new Set(except.map((address) => address.toLowerCase()))
  const words = [...new Set(people.slice(0, mostPeople).flatMap(wordsOf))].toSorted((a, b) => b.length - a.length)
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const named = words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu') : null
  const parts: string[] = []
  let at = 0
  // The sender's own address stays whole: the name of a recipient may stand in it.
  for (const hit of text.matchAll(anyAddress)) {
    const before = text.slice(at, hit.index)
    parts.push(named ? before.replace(named, gap) : before, kept.has(hit[0].toLowerCase()) ? hit[0] : gap)
    at = hit.index + hit[0].length
  }
  const rest = text.slice(at)
  return [...parts, named ? rest.replace(named, gap) : rest].join('')
}

function wordsOf({ name, address }: Person): string[] {
  const plain = name.replaceAll(/["'<>]/g, '').trim()
  const local = address.split('@')[0] ?? ''
  const parts = [...plain.split(/[\s,]+/), ...local.split(/[._+-]/)]
  return [plain, local, address, ...parts].filter(
    (word) => word.length >= 3 && /\p{L}/u.test(word) && !everyday.has(word.toLowerCase()),
  )
}
