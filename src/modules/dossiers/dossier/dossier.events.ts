// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'
import type { Course, Ground } from './dossier.ts'

/** Somebody asked for a dossier: it is to be made. */
export const DossierAsked = defineEvent<{ dossierId: string }>('dossiers.dossier-asked')

/** A dossier was handed over or taken back, or whoever got it said what they do with it. `mayTell`: who filed may know. */
export const DossierResult = defineEvent<{
  dossierId: string
  course: Course
  ground: Ground | null
  mayTell: boolean
}>('dossiers.dossier-result')

/** A dossier was taken back, because a report in it was erased or by whoever made it: everybody who has it must let it go. */
export const DossierWithdrawn = defineEvent<{ dossierId: string }>('dossiers.dossier-withdrawn')
