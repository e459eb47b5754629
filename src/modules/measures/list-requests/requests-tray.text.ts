// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rowText = defineText({ nl: { kind: 'Maatregel' }, en: { kind: 'Measure' } })

export const askedTray = defineText({
  nl: { title: 'Maatregelen door ons gevraagd', explanation: 'Waarop een andere organisatie nog antwoordt' },
  en: { title: 'Measures that we asked', explanation: 'Which another organisation still answers' },
})
