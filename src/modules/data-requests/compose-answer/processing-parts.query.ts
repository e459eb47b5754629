// SPDX-License-Identifier: EUPL-1.2
import type { PersonalDataRegister } from '#foundation/modules'
import type { ProcessingPart } from './answer.ts'

/**
 * What is done with data about people in general, by the register: every public activity, whatever was found. Confidential ones are not
 * in it, so that their absence tells nothing either.
 */
export function processingParts({ activities }: Pick<PersonalDataRegister, 'activities'>): ProcessingPart[] {
  return activities
    .filter(({ isConfidential }) => !isConfidential)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map((activity) => ({
      name: activity.name,
      purpose: activity.purpose,
      legalBasis: activity.legalBasis,
      data: activity.dataCategories,
      about: activity.subjectCategories,
      recipients: activity.recipients,
      kept: [...new Set(activity.retention.map(({ kept }) => kept))],
    }))
}
