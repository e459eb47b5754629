// SPDX-License-Identifier: EUPL-1.2
import { type ComplaintForm, yesNo } from './form.ts'

export const friendInNeed: ComplaintForm = {
  id: 'friend-in-need',
  fraudForm: 'FF-300',
  title: { nl: 'Hulpvraagfraude', en: 'Friend-in-need fraud' },
  when: {
    nl: 'Iemand deed zich voor als een bekende en vroeg om geld.',
    en: 'Somebody posed as somebody you know and asked for money.',
  },
  fields: [
    {
      name: 'posedAs',
      kind: 'line',
      label: {
        nl: 'Als wie deed de ander zich voor? (kind, collega, klant)',
        en: 'As whom did the other party pose? (child, colleague, customer)',
      },
      isRequired: true,
    },
    {
      name: 'newNumber',
      kind: 'choice',
      label: { nl: 'Was het een nieuw nummer?', en: 'Was it a new number?' },
      options: yesNo,
    },
    {
      name: 'story',
      kind: 'line',
      label: { nl: 'Welke reden gaf de ander om te betalen?', en: 'Which reason to pay did the other party give?' },
    },
  ],
}
