// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** The ways in, in the header of every page for the public. A path is also the key of its words. */
export const ways = ['controleren', 'melden', 'hulp', 'wat-gaat-er-rond', 'cijfers'] as const

/** What else somebody may come for, at the foot of it. */
export const footer = [
  'aangifteloket',
  'voor-gemeenten-en-pers',
  'werkbank',
  'bezwaar',
  'ik-heb-een-code',
  'is-dit-echt',
  'over-dijkwacht',
  'uw-gegevens',
  'toegankelijkheid',
] as const

export const text = defineText({
  nl: {
    controleren: 'Controleren',
    melden: 'Melden',
    hulp: 'Hulp',
    'wat-gaat-er-rond': 'Wat gaat er rond',
    cijfers: 'Cijfers',
    aangifteloket: 'Voor bedrijven',
    'voor-gemeenten-en-pers': 'Voor gemeenten en pers',
    werkbank: 'Voor partners (inloggen)',
    bezwaar: 'Klopt een waarschuwing niet?',
    'ik-heb-een-code': 'Ik heb een code',
    'is-dit-echt': 'Is dit echt Dijkwacht?',
    'over-dijkwacht': 'Over Dijkwacht',
    'uw-gegevens': 'Privacy en uw gegevens',
    toegankelijkheid: 'Toegankelijkheid',
  },
  en: {
    controleren: 'Check',
    melden: 'Report',
    hulp: 'Help',
    'wat-gaat-er-rond': 'What is going round',
    cijfers: 'Figures',
    aangifteloket: 'For companies',
    'voor-gemeenten-en-pers': 'For municipalities and press',
    werkbank: 'For partners (sign in)',
    bezwaar: 'Is a warning wrong?',
    'ik-heb-een-code': 'I have a code',
    'is-dit-echt': 'Is this really Dijkwacht?',
    'over-dijkwacht': 'About Dijkwacht',
    'uw-gegevens': 'Privacy and your data',
    toegankelijkheid: 'Accessibility',
  },
})
