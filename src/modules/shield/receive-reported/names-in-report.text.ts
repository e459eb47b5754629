// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const reportSlot = defineText({
  nl: {
    title: '{name} bij het schild: {status}',
    explanation:
      '{reports, plural, one {Eén melding noemt} other {# meldingen noemen}} deze site{others, plural, =0 {} one {. Nog # site uit deze melding staat daar} other {. Nog # sites uit deze melding staan daar}}',
  },
  en: {
    title: '{name} at the shield: {status}',
    explanation:
      '{reports, plural, one {One report names} other {# reports name}} this site{others, plural, =0 {} one {. # more site of this report stands there} other {. # more sites of this report stand there}}',
  },
})
