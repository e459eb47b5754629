// SPDX-License-Identifier: EUPL-1.2
import type { Content, Doer, Intervention } from '../intervention/intervention.ts'
import { isAbroad } from '../intervention/intervention.ts'

/** What an organisation says of an intervention. That nothing was said is 'unknown', and is not kept. */
export const positions = ['has', 'plans', 'refuses'] as const
export type Position = (typeof positions)[number]

export interface SaidPosition {
  code: string
  organisationId: string
  position: Position
  reason: string
  saidAt: Date
}

interface Partner {
  id: string
  name: string
  kind: Doer
}

/** Interventions that partners can say something of: ours, and not stopped. */
export function isAnswerable(intervention: Pick<Intervention, 'status'> & Pick<Content, 'country'>): boolean {
  return !isAbroad(intervention) && intervention.status !== 'stopped'
}

export interface Gap {
  code: string
  title: string
  /** Of a kind that could do it, and said nothing yet. */
  could: string[]
  /** Of any kind, that said no. */
  refuses: { name: string; reason: string }[]
}

/** Who could do it also: of what is in use or on trial, partners of a kind that could and who did not say anything. The widest gap first. */
export function gapsOf(
  interventions: readonly (Pick<Intervention, 'code' | 'status' | 'title' | 'doableBy' | 'country'> & object)[],
  partners: readonly Partner[],
  said: readonly SaidPosition[],
): Gap[] {
  const saidBy = (code: string, id: string) => said.find((one) => one.code === code && one.organisationId === id)
  return interventions
    .filter((one) => isAnswerable(one) && one.status !== 'idea')
    .map(({ code, title, doableBy }) => ({
      code,
      title,
      could: partners.filter(({ id, kind }) => doableBy.includes(kind) && !saidBy(code, id)).map(({ name }) => name),
      refuses: partners.flatMap(({ id, name }) => {
        const position = saidBy(code, id)
        return position?.position === 'refuses' ? [{ name, reason: position.reason }] : []
      }),
    }))
    .filter(({ could, refuses }) => could.length > 0 || refuses.length > 0)
    .toSorted((a, b) => b.could.length - a.could.length || a.title.localeCompare(b.title, 'nl'))
}
