// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'

export type ReleaseStatus = 'frozen' | 'approved' | 'published' | 'dropped'

interface Kept {
  status: ReleaseStatus
  digest: string
  frozenBy: string
}

/** One freezes, another approves exactly what they saw; after that the points read it first. What is dropped is dropped for ever. */
export const releaseDeeds = deedTable<Kept, ReleaseStatus>()({
  may: 'experiences:release',
  of: ({ status, digest, frozenBy }) => ({ status, sequence: digest, hands: { proposer: frozenBy } }),
  begins: { status: 'frozen', hand: 'proposer' },
  byTwo: ['approved'],
  deeds: {
    approve: {
      from: { frozen: 'approved' },
      by: 'anybody',
      another: ['proposer'],
      seen: true,
      done: 'experiences.release-approved',
    },
    drop: { from: { frozen: 'dropped' }, by: 'anybody', seen: true, done: 'experiences.release-dropped' },
  },
  follows: { publish: { approved: 'published' } },
})
export type ReleaseDeed = keyof (typeof releaseDeeds)['deeds']
