// SPDX-License-Identifier: EUPL-1.2
import type { OtherCode } from '#values'

/** Words that somebody proposed for one sentence, and who stands for them. */
export interface Translation {
  id: string
  language: OtherCode
  /** What the sentence is called where it stands. */
  sentence: string
  /** The Dutch sentence that it is of, word for word: when that changes, this is no translation of it any more. */
  ofDutch: string
  text: string
  proposedBy: string
  /** Whom the people work for; null: from before that was kept. */
  proposedOrganisation: string | null
  proposedAt: Date
  firstBy: string | null
  firstOrganisation: string | null
  secondBy: string | null
  withdrawnAt: Date | null
}

export type TranslationState = 'waiting' | 'approved' | 'stale' | 'withdrawn'

/** Two people who speak the language stand for it, and it is of the Dutch sentence as it is now. */
export function stateOf({ ofDutch, firstBy, secondBy, withdrawnAt }: Translation, dutch: string): TranslationState {
  if (withdrawnAt !== null) return 'withdrawn'
  if (ofDutch !== dutch) return 'stale'
  return firstBy !== null && secondBy !== null ? 'approved' : 'waiting'
}

/** The words that everybody may read of one sentence; null: none. The newest of `all` stands first. */
export function wordsToShow(
  all: readonly Translation[],
  sentence: { id: string; words: { nl: string } },
): string | null {
  const own = all.filter((one) => one.sentence === sentence.id)
  return own.find((one) => stateOf(one, sentence.words.nl) === 'approved')?.text ?? null
}

/** Why this person may not approve it: who proposed it does not, nobody twice, and the three are not all of one organisation. */
export function whyNotApprove(
  { proposedBy, proposedOrganisation, firstBy, firstOrganisation, secondBy }: Translation,
  person: { id: string; organisationId: string },
): 'own' | 'twice' | 'oneHouse' | 'complete' | null {
  if (firstBy !== null && secondBy !== null) return 'complete'
  if (proposedBy === person.id) return 'own'
  if (firstBy === person.id) return 'twice'
  const isOneHouse = [proposedOrganisation, firstOrganisation].every(
    (one) => (one ?? person.organisationId) === person.organisationId,
  )
  return firstBy !== null && isOneHouse ? 'oneHouse' : null
}

/** For those who work on them: what everybody reads first, then the newest. */
export function forDesk(all: readonly Translation[], dutch: string): Translation[] {
  const isRead = (one: Translation) => stateOf(one, dutch) === 'approved'
  return [...all.filter(isRead), ...all.filter((one) => !isRead(one))].slice(0, 5)
}
