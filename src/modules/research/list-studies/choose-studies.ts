// SPDX-License-Identifier: EUPL-1.2
import { populations, type Study, studyStatuses } from '../study/study.ts'

export interface StudiesAsked {
  status: string
  form: string
  population: string
  /** Name of a source of figures. */
  source: string
}

export function askedIn(search: URLSearchParams): StudiesAsked {
  const one = (name: string) => (search.get(name) ?? '').slice(0, 100)
  const known = (name: string, values: readonly string[]) => values.find((value) => value === one(name)) ?? ''
  return {
    status: known('stand', studyStatuses),
    form: one('vorm'),
    population: known('wie', populations),
    source: one('bron'),
  }
}

/** Those that fit. A form is also found in what is said of it more widely, and in kinds of it. */
export function chooseStudies<Each extends Study>(
  studies: readonly Each[],
  { status, form, population, source }: StudiesAsked,
  isRelated: (one: string, other: string) => boolean,
): Each[] {
  return studies.filter(
    (study) =>
      (status === '' || study.status === status) &&
      (population === '' || study.populations.some((one) => one === population)) &&
      (source === '' || study.figures.some((one) => one.source === source)) &&
      (form === '' || study.forms.some((one) => isRelated(one, form))),
  )
}
