// SPDX-License-Identifier: EUPL-1.2
import { isAskedFor, isDone, type Population, populations, type Study } from '../study/study.ts'
import { type Ancestors, bearing } from './form-tree.ts'

export interface Cell {
  population: Population
  /** Studies that are done or under way, about this form or a kind of it. */
  own: number
  /** Studies in which it is only a part of something wider, and cannot be told apart. */
  wider: number
  /** The newest year that one of its own says something about. */
  newest: number | null
  /** Studies that are wanted or planned, its own or wider. */
  wanted: number
}

export interface GapRow {
  form: string
  cells: Cell[]
}

type Covered = Pick<Study, 'status' | 'forms' | 'populations' | 'year'>

/** Which forms and populations are studied, a row for each form. */
export function coverage(studies: readonly Covered[], forms: readonly string[], ancestors: Ancestors): GapRow[] {
  return forms.map((form) => ({
    form,
    cells: populations.map((population) => cellOf(form, population, studies, ancestors)),
  }))
}

function cellOf(form: string, population: Population, studies: readonly Covered[], ancestors: Ancestors): Cell {
  const cell: Cell = { population, own: 0, wider: 0, newest: null, wanted: 0 }
  for (const study of studies) {
    if (!study.populations.includes(population)) continue
    const bearings = study.forms.map((one) => bearing(one, form, ancestors))
    const is = bearings.includes('own') ? 'own' : bearings.includes('wider') ? 'wider' : null
    if (is === null) continue
    if (isAskedFor(study.status)) cell.wanted += 1
    else if (isDone(study.status)) {
      cell[is] += 1
      if (is === 'own' && study.year !== null) cell.newest = Math.max(cell.newest ?? 0, study.year)
    }
  }
  return cell
}

/** A study about a year so many years ago or longer says little about now. */
export const oldAfter = 5

export interface FormGaps {
  form: string
  /** Nobody says anything about these, not even as a part of something wider. */
  nobody: Population[]
  /** Only as a part of something wider. */
  onlyWider: Population[]
  /** The newest is old. */
  old: { population: Population; newest: number }[]
  /** Of all these, what somebody asked for or planned. */
  wanted: Population[]
}

/** The gaps of each form; those with the most that nobody looks at come first, otherwise in the order of the forms. */
export function gapsOf(rows: readonly GapRow[], thisYear: number): FormGaps[] {
  const gaps = rows.map(({ form, cells }) => {
    const nobody = cells.filter(({ own, wider }) => own + wider === 0)
    const onlyWider = cells.filter(({ own, wider }) => own === 0 && wider > 0)
    const old = cells.flatMap(({ population, newest }) =>
      newest !== null && thisYear - newest >= oldAfter ? [{ population, newest }] : [],
    )
    const named = [...nobody, ...onlyWider]
    return {
      form,
      nobody: nobody.map(({ population }) => population),
      onlyWider: onlyWider.map(({ population }) => population),
      old,
      wanted: named.filter(({ wanted }) => wanted > 0).map(({ population }) => population),
    }
  })
  return gaps
    .filter(({ nobody, onlyWider, old }) => nobody.length + onlyWider.length + old.length > 0)
    .sort((one, other) => other.nobody.length - one.nobody.length)
}
