// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'

/** Who asks for it. */
export const askers = ['police', 'business', 'law'] as const
export type Asker = (typeof askers)[number]

export const priorities = ['must', 'should', 'could', 'wont'] as const
export type Priority = (typeof priorities)[number]

/** One line of the programme of requirements of the online complaint desk for companies. */
export interface Requirement {
  /** 'P-01': the first letter says who asks. Never given to another. */
  id: string
  asker: Asker
  priority: Priority
  statement: Bilingual
  /** When it is met, in words that somebody can try. */
  acceptance: Bilingual
  /** Where it was said, or in which law. */
  source: { name: string; url: string | null }
  /** Number of the decision in docs/decisions; null while nothing was decided. */
  decision: string | null
  /** Tests in this repository that show it: 'file#name of the test'. Empty: not shown. */
  shownBy: readonly string[]
  /** What is not shown, of a requirement that is shown in part or not at all. */
  missing?: Bilingual
}

export type Standing = 'shown' | 'partly' | 'not-shown'
export const standings: readonly Standing[] = ['shown', 'partly', 'not-shown']

/** Shown wholly only when nothing is known to be missing. */
export function standingOf({ shownBy, missing }: Pick<Requirement, 'shownBy' | 'missing'>): Standing {
  if (shownBy.length === 0) return 'not-shown'
  return missing ? 'partly' : 'shown'
}

/** The names of the tests in the source of a test file: the text between the first quotes of each `it` and `test`. */
export function namesOfTests(source: string): string[] {
  const pattern = /\b(?:it|test)(?:\.\w+(?:\([^()]*\))?)*\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g
  return [...source.matchAll(pattern)].map(([, , name = '']) => name.replace(/\\(.)/g, '$1'))
}

/** A sentence for every proof that is none. `read`: the source of a file of this repository; null when it is not there. */
export function brokenProofs(
  requirements: readonly Pick<Requirement, 'id' | 'shownBy'>[],
  read: (path: string) => string | null,
): string[] {
  return requirements.flatMap(({ id, shownBy }) =>
    shownBy.flatMap((proof) => {
      const [path = '', ...rest] = proof.split('#')
      const source = path.endsWith('.test.ts') ? read(path) : null
      if (source === null) return [`${id}: there is no test file ${path}`]
      return namesOfTests(source).includes(rest.join('#')) ? [] : [`${id}: ${path} has no test “${rest.join('#')}”`]
    }),
  )
}
