// SPDX-License-Identifier: EUPL-1.2

const day = 86_400_000
const epochDays = 7

/** The epoch of device tokens that runs at a moment: weeks since 1 January 1970. */
export function deviceEpochAt(at: Date): number {
  return Math.floor(at.getTime() / (epochDays * day))
}

export type EpochProblem = 'old-epoch' | 'future-epoch'

/**
 * Whether a token of this epoch can still be told: of the running one, and for a day of the one before, because somebody may just have
 * computed it. An older token is a replay: nobody can make it any more.
 */
export function epochProblem(epoch: number, at: Date): EpochProblem | null {
  if (epoch > deviceEpochAt(at)) return 'future-epoch'
  return epoch < deviceEpochAt(new Date(at.getTime() - day)) ? 'old-epoch' : null
}
