// SPDX-License-Identifier: EUPL-1.2
import type { ComplaintForm, Section } from './form.ts'
import { offenceAndEvidence } from './offence-and-evidence.data.ts'
import { otherPartyAndMoney } from './other-party-and-money.data.ts'
import { whoAndWhat } from './victim-and-incident.data.ts'

const questionsOfForm = 'vorm'

/** What everybody is asked, whatever the form. */
export const commonSections: readonly Section[] = [...whoAndWhat, ...otherPartyAndMoney, ...offenceAndEvidence]

/** The pages of this form, from first to last. */
export function sectionsOf(form: ComplaintForm): readonly Section[] {
  const own: Section = { id: questionsOfForm, title: form.title, lead: form.when, fields: form.fields }
  return [...whoAndWhat, own, ...otherPartyAndMoney, ...offenceAndEvidence]
}
