// SPDX-License-Identifier: EUPL-1.2
import { type Intervention, kinds, mechanisms, statuses } from '../intervention/intervention.ts'

export interface Asked {
  kind: string
  status: string
  form: string
  partner: string
  mechanism: string
}

export function askedIn(search: URLSearchParams): Asked {
  const one = (name: string) => (search.get(name) ?? '').slice(0, 200)
  const known = (name: string, values: readonly string[]) => values.find((value) => value === one(name)) ?? ''
  return {
    kind: known('soort', kinds),
    status: known('stand', statuses),
    form: one('vorm'),
    partner: one('partij'),
    mechanism: known('werking', mechanisms),
  }
}

/** Those that fit. A form is also found in what is said of it more widely, and in kinds of it. */
export function chooseInterventions<Each extends Intervention>(
  all: readonly Each[],
  { kind, status, form, partner, mechanism }: Asked,
  isRelated: (one: string, other: string) => boolean,
): Each[] {
  return all.filter(
    (one) =>
      (kind === '' || one.kind === kind) &&
      (status === '' || one.status === status) &&
      (mechanism === '' || one.mechanism === mechanism) &&
      (partner === '' || partiesOf(one).includes(partner)) &&
      (form === '' || one.forms.some((each) => isRelated(each, form))),
  )
}

export function partiesOf({ owner, partners }: Pick<Intervention, 'owner' | 'partners'>): string[] {
  return [owner, ...partners]
}

/** Everybody who owns one or takes part, each once, by name. */
export function allParties(all: readonly Intervention[]): string[] {
  return [...new Set(all.flatMap(partiesOf))].toSorted((a, b) => a.localeCompare(b, 'nl'))
}
