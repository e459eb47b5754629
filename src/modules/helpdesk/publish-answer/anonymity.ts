// SPDX-License-Identifier: EUPL-1.2
import { identifiersIn, namesIn } from '#values'

/** Who asked, so that nothing of them stays in a text. */
export interface Asker {
  name: string
  organisation: string
}

export interface Anonymity {
  /** Accounts, numbers and addresses: never published. */
  identifiers: string[]
  /** Whether the asker or their organisation is named: never published. */
  namesAsker: boolean
  /** Perhaps people: somebody has to look. */
  names: string[]
}

/** What in a text could tell who somebody is. */
export function anonymityOf(text: string, asker: Asker): Anonymity {
  const plain = text.toLowerCase()
  return {
    identifiers: identifiersIn(text).map((found) => found.text),
    namesAsker: [asker.name, ...namesOf(asker.organisation)].some((name) => mentions(plain, name.toLowerCase())),
    names: namesIn(text),
  }
}

/** A text without the organisation that asked: its name, also without what stands between brackets, becomes `instead`. */
export function withoutAsker(text: string, asker: Asker, instead: string): string {
  return [asker.name, ...namesOf(asker.organisation)].reduce(
    (left, name) => (name === '' ? left : left.replace(new RegExp(escaped(name), 'gi'), instead)),
    text,
  )
}

/** 'Deltabank (demo)' is also called Deltabank. The longest first. */
function namesOf(organisation: string): string[] {
  return [organisation, organisation.replace(/\s*\(.*\)\s*$/, '')].filter((name) => name.length > 2)
}

function mentions(text: string, name: string): boolean {
  return name.length > 2 && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
