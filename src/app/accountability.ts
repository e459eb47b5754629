// SPDX-License-Identifier: EUPL-1.2
import { matchesAction, type Module, type PersonalDataRegister } from '#foundation/modules'
import { foundationActivities, impersonalFoundationActions, registered } from '#foundation/processing'
import { retentionLines } from './retention-lines.ts'

/** Every processing activity of the program. */
export function activitiesOf(modules: readonly Module[]) {
  return [...foundationActivities, ...modules.flatMap((module) => module.activities ?? [])]
}

/** As they are published, with the periods of their tables. */
export function registeredActivities(modules: readonly Module[]) {
  const lines = retentionLines(modules)
  return activitiesOf(modules).map((activity) => registered(activity, lines))
}

/** For the context of every request and job. */
export function personalDataOf(modules: readonly Module[]): PersonalDataRegister {
  return {
    sources: modules.flatMap((module) => module.personalData ?? []),
    activities: registeredActivities(modules),
    erasures: new Map(modules.flatMap(({ erasures }) => Object.entries(erasures ?? {}))),
    activityOf: (action) => activitiesOf(modules).find(({ actions }) => matchesAction(actions, action)) ?? null,
  }
}

/** Where an action of the audit record belongs: the activities that claim it, and whether it is said to touch nobody. */
export function placeOfAction(modules: readonly Module[], action: string) {
  const impersonal = [...impersonalFoundationActions, ...modules.flatMap((module) => module.impersonalActions ?? [])]
  return {
    activities: activitiesOf(modules).filter(({ actions }) => matchesAction(actions, action)),
    isImpersonal: matchesAction(impersonal, action),
  }
}
