// SPDX-License-Identifier: EUPL-1.2

/** Words with a capital that are no names of people here: laws, bodies, and how a sentence begins. */
const noNames = new Set(
  `autoriteit persoonsgegevens openbaar ministerie politie wet politiegegevens algemene verordening gegevensbescherming
  uitvoeringswet telecommunicatiewet slachtofferhulp fraudehelpdesk nederland nederlandse nederlands europese unie europa tweede
  eerste kamer raad state hoge fiod kvk avg uavg wpg wgs wjsg dpia pifi psr vop iban sms landelijk meldpunt internet oplichting
  gemeente ministerie justitie veiligheid dutch police public prosecution service data protection authority european union
  personal act gdpr january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday english whatsapp google microsoft`.split(/\s+/),
)
const titles = /^(?:dhr|mevr|mw|meneer|mevrouw|heer|mr|mrs|ms|agent|officier)\.?$/i
const particles = /^(?:van|de|den|der|het|ten|ter|el|al|bin|von|la|le|du|op)$/i

/**
 * What may be a name of a person in a text: two words with a capital after each other (small words between them do not count), or one
 * after a title. A guess, to make somebody look twice: not every name is found, and not everything found is a name.
 */
export function namesIn(text: string): string[] {
  const found = new Set<string>()
  for (const sentence of text.split(/[.!?:;]\s+|[\n•]+/)) {
    const words = sentence.split(/[\s,()"“”]+/).filter((word) => word !== '')
    for (let at = 0; at < words.length; at++) {
      const name = nameAt(words, at)
      if (!name) continue
      found.add(name.join(' ').replace(/[.!?]+$/, ''))
      at += name.length - 1
    }
  }
  return [...found]
}

function nameAt(words: readonly string[], at: number): string[] | null {
  const first = words[at] ?? ''
  const isTitled = titles.test(words[at - 1] ?? '')
  if (!isNameWord(first)) return null
  let end = at + 1
  while (particles.test(words[end] ?? '') && end < at + 4) end += 1
  if (isNameWord(words[end] ?? '')) return words.slice(at, end + 1)
  return isTitled ? [first] : null
}

function isNameWord(word: string): boolean {
  const plain = word.replace(/[.'’]s?$/, '')
  return /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)*$/u.test(plain) && !noNames.has(plain.toLowerCase())
}
