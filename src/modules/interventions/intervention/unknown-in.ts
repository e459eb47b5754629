// SPDX-License-Identifier: EUPL-1.2
import type { Content } from './intervention.ts'

/** What knows the ids that an intervention may refer to. */
interface Known {
  form(id: string): string | undefined
  step(id: string): string | undefined
  barrier(id: string): string | undefined
}

export interface UnknownId {
  field: 'forms' | 'steps' | 'barriers'
  id: string
}

/** References to forms, steps and barriers that do not exist, the first of each kind first. */
export function unknownIn({ forms, steps, barriers }: Content, known: Known): UnknownId[] {
  return [
    ...forms.filter((id) => known.form(id) === undefined).map((id) => ({ field: 'forms' as const, id })),
    ...steps.filter((id) => known.step(id) === undefined).map((id) => ({ field: 'steps' as const, id })),
    ...barriers.filter((id) => known.barrier(id) === undefined).map((id) => ({ field: 'barriers' as const, id })),
  ]
}
