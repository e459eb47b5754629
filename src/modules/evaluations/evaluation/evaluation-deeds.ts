// SPDX-License-Identifier: EUPL-1.2
import { deedTable } from '#foundation/deeds'
import type { EvaluationStatus } from './evaluation.ts'

interface Kept {
  status: EvaluationStatus
  organisationId: string
  changes: number
  plannedBy: string | null
  measuredBy: string | null
}

/** A plan is frozen from its first moment. What somebody planned or measured is published, or sent back, by another; of another organisation too where it says that an effect was measured (`moveEvaluation`). */
export const evaluationDeeds = deedTable<Kept, EvaluationStatus>()({
  may: 'evaluations:keep',
  of: ({ status, organisationId, changes, plannedBy, measuredBy }) => ({
    status,
    ownerId: organisationId,
    sequence: changes,
    hands: { proposer: plannedBy, writer: measuredBy },
  }),
  begins: { status: 'registered', hand: 'proposer' },
  byTwo: ['published'],
  deeds: {
    measure: {
      from: { registered: 'measured', measured: 'measured' },
      by: 'owner',
      seen: true,
      hand: 'writer',
      // Says in its line what was found.
      done: null,
      at: 'page',
    },
    submit: { from: { measured: 'submitted' }, by: 'owner', seen: true, done: 'evaluations.evaluation-moved' },
    publish: {
      from: { submitted: 'published' },
      by: 'anybody',
      another: ['proposer', 'writer'],
      seen: true,
      done: 'evaluations.evaluation-moved',
    },
    // These say why, so that it can be learned from.
    return: {
      from: { submitted: 'measured' },
      by: 'anybody',
      another: ['proposer', 'writer'],
      needs: 'reason',
      seen: true,
      done: 'evaluations.evaluation-moved',
    },
    withdraw: {
      from: { published: 'withdrawn' },
      by: 'owner',
      needs: 'reason',
      seen: true,
      done: 'evaluations.evaluation-moved',
    },
    stop: {
      from: { registered: 'stopped', measured: 'stopped' },
      by: 'owner',
      needs: 'reason',
      seen: true,
      done: 'evaluations.evaluation-moved',
    },
  },
})
export type EvaluationDeed = keyof (typeof evaluationDeeds)['deeds']
