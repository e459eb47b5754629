// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    name: 'Dijkwacht',
    promise: 'Dijkwacht belt u nooit. Wij vragen nooit om geld, codes, uw pincode of toegang tot uw computer.',
    'menu-today': '',
    'menu-work': 'Meldingen en zaken',
    'menu-warn': 'Waarschuwen',
    'menu-share': 'Delen',
    'menu-consult': 'Overleg',
    'menu-manage': 'Toezicht',
    demo: 'Proefversie: alle mensen, nummers en meldingen zijn verzonnen.',
  },
  en: {
    name: 'Dijkwacht',
    promise: 'Dijkwacht never calls you. We never ask for money, codes, your PIN or access to your computer.',
    'menu-today': '',
    'menu-work': 'Reports and cases',
    'menu-warn': 'Warning',
    'menu-share': 'Sharing',
    'menu-consult': 'Consultation',
    'menu-manage': 'Oversight',
    demo: 'Trial version: all people, numbers and reports are made up.',
  },
})
