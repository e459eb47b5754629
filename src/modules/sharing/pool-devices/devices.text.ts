// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'
import type { EpochProblem } from './device.ts'

/** Why one incident was not pooled, beside what the gate says. */
export type IncidentProblem = EpochProblem | 'wrong-week' | 'unknown-form' | 'expired'

export const incidentMessages = defineMessages('sharing.incident', {
  'old-epoch': {
    nl: 'Deze code hoort bij een periode die voorbij is. Maak van het toestel een nieuwe code.',
    en: 'This token belongs to an epoch that has passed. Make a new token of the device.',
  },
  'future-epoch': {
    nl: 'Deze code hoort bij een periode die nog niet is begonnen. Controleer uw klok.',
    en: 'This token belongs to an epoch that has not begun. Check your clock.',
  },
  'wrong-week': {
    nl: 'De week ligt in de toekomst of langer dan een half jaar terug.',
    en: 'The week lies in the future, or more than half a year back.',
  },
  'unknown-form': {
    nl: 'Deze code voor de soort fraude kennen wij niet. Kies er een uit de taxonomie.',
    en: 'We do not know this code of a fraud form. Choose one of the taxonomy.',
  },
  expired: {
    nl: 'De dag waarop dit verloopt, is al voorbij.',
    en: 'The day on which this expires has passed.',
  },
} satisfies Record<IncidentProblem, { nl: string; en: string }>)

export const deviceMessages = defineMessages('sharing.devices', {
  neverRefuse: {
    nl: 'Een treffer mag alleen leiden tot uitstel (delay), een extra stap (extra-step) of niets (none). Weiger niemand op een treffer.',
    en: 'A hit may only lead to a delay (delay), an extra step (extra-step) or nothing (none). Refuse nobody on a hit.',
  },
  wrongToken: {
    nl: 'Een code is 32 cijfers en letters a tot en met f, in kleine letters.',
    en: 'A token is 32 digits and letters a to f, in lower case.',
  },
  wrongWeek: {
    nl: 'Schrijf de week als 2026-W47.',
    en: 'Write the week as 2026-W47.',
  },
  wrongForm: {
    nl: 'Een code voor een soort fraude is FF- en drie cijfers.',
    en: 'A code of a fraud form is FF- and three digits.',
  },
  incidentNotFound: {
    nl: 'Dit voorval van uw organisatie bestaat niet (meer).',
    en: 'This incident of your organisation does not exist (any more).',
  },
})
