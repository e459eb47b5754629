// SPDX-License-Identifier: EUPL-1.2
import type { Measure } from './measure.ts'

/** What holds for people and companies alike. */
export const updates: Measure = {
  id: 'updates',
  kind: 'technique',
  question: {
    nl: 'Krijgen uw telefoon en computer vanzelf updates?',
    en: 'Do your phone and computer update by themselves?',
  },
  action: { nl: 'Zet automatische updates aan', en: 'Switch automatic updates on' },
  how: {
    nl: 'Open de instellingen van uw telefoon en computer, zoek op “updates” en zet ze op automatisch.',
    en: 'Open the settings of your phone and computer, search for “updates” and set them to automatic.',
  },
  worth: 7,
}

export const twoStepMail: Measure = {
  id: 'tweede-stap-mail',
  kind: 'technique',
  question: {
    nl: 'Vraagt uw mail bij het inloggen om een tweede stap, zoals een code?',
    en: 'Does your e-mail ask for a second step when you sign in, such as a code?',
  },
  action: { nl: 'Zet de tweede stap aan bij uw mail', en: 'Switch on the second step of your e-mail' },
  how: {
    nl: 'Begin met uw mail: wie daarin kan, kan bijna al uw andere wachtwoorden veranderen. Zoek in de instellingen op “inloggen” of “beveiliging”.',
    en: 'Begin with your e-mail: whoever gets in can change almost all your other passwords. Look in the settings for “sign in” or “security”.',
  },
  worth: 9,
}

export const ownPasswords: Measure = {
  id: 'wachtwoorden',
  kind: 'technique',
  question: {
    nl: 'Heeft elk belangrijk account een eigen wachtwoord?',
    en: 'Does each important account have a password of its own?',
  },
  action: {
    nl: 'Geef elk belangrijk account een eigen wachtwoord',
    en: 'Give each important account its own password',
  },
  how: {
    nl: 'Een wachtwoordkluis onthoudt ze voor u. Begin met mail en bank.',
    en: 'A password manager remembers them for you. Begin with e-mail and bank.',
  },
  worth: 7,
}
