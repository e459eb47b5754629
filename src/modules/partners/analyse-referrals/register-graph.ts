// SPDX-License-Identifier: EUPL-1.2
import {
  acceptedForms,
  type Audience,
  audiences,
  type Phase,
  phases,
  type Referral,
  type ReportingPoint,
  type Situation,
} from '../reporting-point/reporting-point.ts'
import type { Arrow } from './referral-graph.ts'

export interface Scope {
  /** A fraud form; null: any. */
  form: string | null
  audience: Audience | null
}

export interface ReferralArrow extends Arrow {
  referral: Referral
}

/** The register seen as a graph, for one fraud form and target group or for all: points that are for it, and their referrals. */
export function graphOf(
  points: readonly ReportingPoint[],
  scope: Scope,
  situations: readonly Situation[],
): { nodes: string[]; arrows: ReferralArrow[]; misfits: ReferralArrow[] } {
  const inScope = points.filter((point) => isFor(point, scope, situations))
  const nodes = inScope.map(({ id }) => id)
  const known = new Set(nodes)
  const all = inScope.flatMap(({ id, refersTo }) =>
    refersTo
      .filter(({ forms }) => scope.form === null || !forms || meets(forms, scope.form, situations))
      .map((referral) => ({ from: id, to: referral.pointId, referral })),
  )
  return {
    nodes,
    arrows: all.filter(({ to }) => known.has(to)),
    // Somebody is sent to a point that says itself that it is not for this.
    misfits: all.filter(({ to }) => !known.has(to)),
  }
}

/** Whether a point takes this form and this target group. What is for no form of online fraud is never in. */
export function isFor(
  { fraudForms, audiences: taken }: Pick<ReportingPoint, 'fraudForms' | 'audiences'>,
  { form, audience }: Scope,
  situations: readonly Situation[],
): boolean {
  if (fraudForms.length === 0) return false
  return (audience === null || taken.includes(audience)) && (form === null || meets(fraudForms, form, situations))
}

function meets(forms: readonly string[], form: string, situations: readonly Situation[]): boolean {
  const accepted = acceptedForms(form, situations)
  return forms.some((one) => accepted.includes(one))
}

export interface Cell {
  form: string
  audience: Audience
  phase: Phase
  /** Ids of the points that are for it. */
  points: string[]
}

/** For every form, target group and phase who is for it. Empty: a gap. */
export function cellsOf(points: readonly ReportingPoint[], situations: readonly Situation[]): Cell[] {
  return situations.flatMap(({ id: form }) =>
    audiences.flatMap((audience) =>
      phases.map((phase) => ({
        form,
        audience,
        phase,
        points: points
          .filter((point) => point.phases.includes(phase) && isFor(point, { form, audience }, situations))
          .map(({ id }) => id),
      })),
    ),
  )
}

/** Two points that are for exactly the same of these: each form, target group and phase that one is for, the other is for. */
export function overlaps(cells: readonly Cell[]): [string, string][] {
  const places = new Map<string, string>()
  for (const [at, { points }] of cells.entries())
    for (const id of points) places.set(id, `${places.get(id) ?? ''} ${at}`)
  const all = [...places]
  return all.flatMap(([one, where], at) =>
    all
      .slice(at + 1)
      .filter(([, there]) => there === where)
      .map(([other]): [string, string] => [one, other]),
  )
}
