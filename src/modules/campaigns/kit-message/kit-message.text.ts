// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const kitSlot = defineText({
  nl: {
    title: 'De kernboodschap van dit pakket',
    explanation: 'Wat organisaties hierover samen afspraken.',
    changed: 'De kernboodschap is gewijzigd na dit pakket',
    recalled: 'De kernboodschap van dit pakket is teruggeroepen',
    date: 'Versie {number}, sinds {date}.',
    changedMore: 'Versie {number}, sinds {date}. Kijk of het pakket nog klopt.',
    recalledMore: 'Sinds {date} geldt hij niet meer. Gebruik het pakket nu niet.',
  },
  en: {
    title: 'The core message of this kit',
    explanation: 'What organisations agreed to say about this.',
    changed: 'The core message was changed after this kit',
    recalled: 'The core message of this kit was recalled',
    date: 'Version {number}, since {date}.',
    changedMore: 'Version {number}, since {date}. See whether the kit is still right.',
    recalledMore: 'It does not hold since {date}. Do not use the kit now.',
  },
})
