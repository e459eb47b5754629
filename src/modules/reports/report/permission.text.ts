// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What each permission of this module allows. */
export const permissionText = {
  file: defineText({ nl: { title: 'Meldingen aanleveren' }, en: { title: 'File reports' } }),
  read: defineText({ nl: { title: 'Meldingen lezen' }, en: { title: 'Read reports' } }),
  confirm: defineText({
    nl: { title: 'Meldingen bevestigen en afwijzen' },
    en: { title: 'Confirm and reject reports' },
  }),
  watch: defineText({
    nl: { title: 'Zien of de aanvoer van de eigen organisatie loopt, en zeggen wat gewoon is' },
    en: { title: 'See whether the supply of the own organisation runs, and say what is normal' },
  }),
}
