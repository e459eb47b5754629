// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'

export type IssueStatus = 'frozen' | 'published' | 'discarded'

interface Kept {
  status: IssueStatus
  digest: string
  frozenBy: string
}

/** One freezes, another publishes exactly what they saw; whoever froze it can only discard it. What is published never changes. */
export const issueDeeds = deedTable<Kept, IssueStatus>()({
  may: 'outcomes:publish',
  of: ({ status, digest, frozenBy }) => ({ status, sequence: digest, hands: { proposer: frozenBy } }),
  begins: { status: 'frozen', hand: 'proposer' },
  byTwo: ['published'],
  deeds: {
    publish: {
      from: { frozen: 'published' },
      by: 'anybody',
      another: ['proposer'],
      seen: true,
      done: 'outcomes.issue-published',
    },
    discard: { from: { frozen: 'discarded' }, by: 'anybody', seen: true, done: 'outcomes.issue-discarded' },
  },
})
export type IssueDeed = keyof (typeof issueDeeds)['deeds']
