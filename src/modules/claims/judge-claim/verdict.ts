// SPDX-License-Identifier: EUPL-1.2

/** What one person found about the holder of the account. Every question has "unknown", which never leads to a claim. */
export const testQuestions = {
  identified: ['yes', 'no'],
  age: ['adult', 'minor', 'minor-represented', 'unknown'],
  part: ['organiser', 'mule', 'unknown'],
  hijacked: ['no', 'yes', 'unknown'],
  victimToo: ['no', 'yes', 'unknown'],
  alive: ['yes', 'no'],
} as const
export type TestQuestion = keyof typeof testQuestions
export type TestAnswers = { [Question in TestQuestion]: (typeof testQuestions)[Question][number] }

/**
 * Why no claim is made: by default all of these go back to criminal law or to help. `minor`: Halt or juvenile law, never a letter to a child. Of a child that is
 * represented a claim can go to the representative, when both people say so.
 */
export const obstacles = [
  'not-identified',
  'abroad',
  'minor',
  'age-unknown',
  'hijacked',
  'hijack-unknown',
  'victim-too',
  'victim-unknown',
  'part-unknown',
  'dead',
] as const
export type Obstacle = (typeof obstacles)[number]

/** What stands in the way of a claim, by what one person found and the country of the account. None: it can go on. */
export function obstaclesIn(found: TestAnswers, country: string): Obstacle[] {
  const stands: Record<Obstacle, boolean> = {
    'not-identified': found.identified === 'no',
    // Another court, other law and other ways to find a holder: not this line.
    abroad: country !== 'NL',
    minor: found.age === 'minor',
    'age-unknown': found.age === 'unknown',
    hijacked: found.hijacked === 'yes',
    'hijack-unknown': found.hijacked === 'unknown',
    'victim-too': found.victimToo === 'yes',
    'victim-unknown': found.victimToo === 'unknown',
    'part-unknown': found.part === 'unknown',
    dead: found.alive === 'no',
  }
  return obstacles.filter((one) => stands[one])
}

export type Verdict =
  | { kind: 'open' }
  /** Two people found different things: they talk, and answer again. */
  | { kind: 'differ'; on: TestQuestion[] }
  | { kind: 'claim'; addressee: 'holder' | 'representative' }
  | { kind: 'back'; because: Obstacle[] }

/** What follows from what people found: the last word of each counts, two are needed, and they must have found the same. */
export function verdictOf(tests: readonly { personId: string; answers: TestAnswers }[], country: string): Verdict {
  const last = [...new Map(tests.map((test) => [test.personId, test.answers])).values()]
  const [first, second] = last.slice(-2)
  if (!first || !second) return { kind: 'open' }
  const questions = Object.keys(testQuestions) as TestQuestion[]
  const on = questions.filter((question) => first[question] !== second[question])
  if (on.length > 0) return { kind: 'differ', on }
  const because = obstaclesIn(first, country)
  if (because.length > 0) return { kind: 'back', because }
  return { kind: 'claim', addressee: first.age === 'minor-represented' ? 'representative' : 'holder' }
}
