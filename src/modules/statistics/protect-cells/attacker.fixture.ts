// SPDX-License-Identifier: EUPL-1.2
import loadHighs from 'highs'
import type { CellSystem } from './cell-system.ts'
import { type Policy, rounded } from './policy.ts'

// The package's types say what its CommonJS form exports; Node loads the other one, whose default is the function.
const solver = await (loadHighs as unknown as typeof loadHighs.default)()

export interface Bounds {
  low: number
  high: number
}

/** No count is larger: what is not bounded by anything that was published ends here. */
const beyond = 1_000_000

/**
 * What somebody can work out who knows everything that was published, how it was rounded, below what nothing is shown, that persons
 * are whole, and that all sums add up: for each hidden cell the lowest and highest count with which all of it still fits. By an
 * integer program: nothing narrower can be concluded. `tried`: of which hidden cells; all when left out.
 */
export function attack(
  { cells, sums }: Pick<CellSystem, 'cells' | 'sums'>,
  hidden: ReadonlySet<string>,
  policy: Policy,
  tried: Iterable<string> = hidden,
): Map<string, Bounds> {
  const names = new Map([...cells.keys()].map((cell, at) => [cell, `x${at}`]))
  const name = (cell: string) => names.get(cell) ?? ''
  const rows = sums.map(({ total, parts }, at) => ` s${at}: ${parts.map(name).join(' + ')} - ${name(total)} = 0`)
  const slack = Math.floor(policy.roundTo / 2)
  const bounds = [...cells].map(([cell, count]) => {
    if (hidden.has(cell)) return ` 0 <= ${name(cell)} <= ${beyond}`
    const shown = rounded(count, policy)
    return ` ${Math.max(policy.least, shown - slack)} <= ${name(cell)} <= ${shown + slack}`
  })
  const whole = [...names.values()].join(' ')
  const solve = (goal: 'Minimize' | 'Maximize', cell: string) => {
    const text = `${goal}\n obj: ${name(cell)}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\nGeneral\n ${whole}\nEnd`
    const solution = solver.solve(text)
    if (solution.Status !== 'Optimal') throw new Error(`the solver says ${solution.Status}`)
    return Math.round(solution.ObjectiveValue)
  }
  return new Map([...tried].map((cell) => [cell, { low: solve('Minimize', cell), high: solve('Maximize', cell) }]))
}

/** Sentences about hidden cells of which too much can be worked out; none when all is well. */
export function workedOut(
  system: CellSystem,
  hidden: ReadonlySet<string>,
  policy: Policy,
  tried: Iterable<string> = hidden,
): string[] {
  return [...attack(system, hidden, policy, tried)].flatMap(([cell, { low, high }]) => {
    const count = system.cells.get(cell) ?? 0
    const told = `${cell} holds ${count} and is known to be ${low} to ${high}`
    if (low > count || high < count) return [`${told}, which is not true: the attacker is wrong`]
    if (high - low < policy.width) return [told]
    return high < policy.least ? [`${told}: surely small`] : []
  })
}
