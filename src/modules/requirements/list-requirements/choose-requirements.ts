// SPDX-License-Identifier: EUPL-1.2
import {
  type Asker,
  askers,
  priorities,
  type Priority,
  type Requirement,
  type Standing,
  standingOf,
  standings,
} from '../requirement/requirement.ts'

export interface Asked {
  standing: Standing | ''
  asker: Asker | ''
  priority: Priority | ''
}

/** What the address asks for; anything else is everything. */
export function askedIn(search: URLSearchParams): Asked {
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | '' =>
    values.find((value) => value === search.get(name)) ?? ''
  return { standing: one('stand', standings), asker: one('wie', askers), priority: one('belang', priorities) }
}

export function chooseRequirements(all: readonly Requirement[], { standing, asker, priority }: Asked): Requirement[] {
  return all.filter(
    (one) =>
      (standing === '' || standingOf(one) === standing) &&
      (asker === '' || one.asker === asker) &&
      (priority === '' || one.priority === priority),
  )
}

/** How many of each standing, for each priority that occurs. */
export function countRequirements(
  all: readonly Requirement[],
): { priority: Priority; counts: Record<Standing, number> }[] {
  return priorities.flatMap((priority) => {
    const own = all.filter((one) => one.priority === priority)
    const count = (standing: Standing) => own.filter((one) => standingOf(one) === standing).length
    const counts = { shown: count('shown'), partly: count('partly'), 'not-shown': count('not-shown') }
    return own.length === 0 ? [] : [{ priority, counts }]
  })
}

/** How many there are, and how many of each standing. */
export function sumsOf(all: readonly Requirement[]): { all: number; shown: number; partly: number; none: number } {
  const count = (standing: Standing) => all.filter((one) => standingOf(one) === standing).length
  return { all: all.length, shown: count('shown'), partly: count('partly'), none: count('not-shown') }
}
