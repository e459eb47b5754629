// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import type { SightingRole } from '../sighting/sighting.ts'

const roles: Record<'nl' | 'en', Record<SightingRole, string>> = {
  nl: {
    'paid-to': 'iemand meldde dat er geld naartoe ging',
    contact: 'iemand meldde dat hiermee contact is gezocht',
    site: 'iemand meldde dat het hier gebeurde',
    seller: 'iemand meldde dit als de verkoper',
    display: 'iemand zag dit op het scherm bij een oproep of bericht',
    mentioned: 'iemand noemde dit in een melding',
  },
  en: {
    'paid-to': 'somebody reported that money went to it',
    contact: 'somebody reported that it was used to contact them',
    site: 'somebody reported that it happened here',
    seller: 'somebody reported it as the seller',
    display: 'somebody saw it on the display with a call or a message',
    mentioned: 'somebody mentioned it in a report',
  },
}

export const sightedText = defineText(roles)

/** For the answer to a data subject, which is Dutch. */
export const thresholdText = {
  'bank-notice': 'een bericht aan de bank van de rekening',
  'civil-cluster': 'samen een vordering doen',
} as const
