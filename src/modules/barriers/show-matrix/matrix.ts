// SPDX-License-Identifier: EUPL-1.2
import { partiesOf, unique } from '../show-coverage/coverage.ts'
import type { Barrier, BarrierStatus, Edition, Journey, Step } from '../edition/edition.ts'

export interface MatrixAsked {
  /** Empty: every one. */
  status: BarrierStatus | ''
  party: string
}

export interface MatrixRow {
  party: string
  /** What this party can raise at each column, in the order of the columns. */
  cells: Barrier[][]
  /** How many in all; what stands in several columns counts once. */
  total: number
}

/** Who can raise what at which step of one journey: a row per party, the one with the most first. */
export function stepMatrix(
  edition: Edition,
  journey: Journey,
  asked: MatrixAsked,
): { steps: Step[]; rows: MatrixRow[] } {
  const steps = journey.steps.flatMap((id) => edition.steps[id] ?? [])
  return {
    steps,
    rows: rowsOf(
      steps.map((step) => barriersAt(edition, [step])),
      asked,
    ),
  }
}

/** Who can raise what against which form. */
export function formMatrix(edition: Edition, asked: MatrixAsked): MatrixRow[] {
  return rowsOf(
    edition.journeys.map(({ steps }) =>
      barriersAt(
        edition,
        steps.flatMap((id) => edition.steps[id] ?? []),
      ),
    ),
    asked,
  )
}

function barriersAt(edition: Edition, steps: readonly Step[]): Barrier[] {
  return unique(steps.flatMap(({ barriers }) => barriers)).flatMap((id) => edition.barriers[id] ?? [])
}

function rowsOf(columns: readonly (readonly Barrier[])[], { status, party }: MatrixAsked): MatrixRow[] {
  const chosen = columns.map((column) => column.filter((barrier) => status === '' || barrier.status === status))
  return partiesOf(unique(chosen.flat()))
    .filter((row) => party === '' || row.party === party)
    .map((row) => ({
      party: row.party,
      cells: chosen.map((column) => column.filter(({ owners }) => owners.includes(row.party))),
      total: row.barriers.length,
    }))
}

/** '?vorm=FF-100&partij=bank' */
export function searchOf(asked: MatrixAsked & { form: string }): string {
  const said = [
    ['vorm', asked.form],
    ['partij', asked.party],
    ['stand', asked.status],
  ].filter(([, value]) => value !== '') as [string, string][]
  return said.length > 0 ? `?${new URLSearchParams(said)}` : ''
}
