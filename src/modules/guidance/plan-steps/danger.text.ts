// SPDX-License-Identifier: EUPL-1.2
import { crisisLine, emergencyNumber } from '#values'
import { hangUp } from '../show-first-advice/bank-helpdesk.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { DangerStepId } from './danger.ts'

export const dangerWords: WordsOf<DangerStepId> = {
  'call-112': {
    nl: {
      title: 'bel 112',
      how: `${emergencyNumber.nl.call} Doe niet open, en geef niets mee.`,
      why: 'De politie kan nu iemand sturen. Dat kan straks niet meer.',
    },
    en: {
      title: 'call 112',
      how: `${emergencyNumber.en.call} Do not open the door, and hand over nothing.`,
      why: 'The police can send somebody now. Later they cannot.',
    },
  },
  'call-113': {
    nl: {
      title: 'bel 113, of chat op 113.nl',
      how: `Denkt u aan zelfdoding? ${crisisLine.nl.call} ${crisisLine.nl.free} ${emergencyNumber.nl.danger}`,
      why: 'Geld kan wachten. U niet. Er luistert iemand die niet oordeelt.',
    },
    en: {
      title: 'call 113, or chat at 113.nl',
      how: `Are you thinking of suicide? ${crisisLine.en.call} ${crisisLine.en.free} ${emergencyNumber.en.danger}`,
      why: 'Money can wait. You cannot. Somebody listens who does not judge.',
    },
  },
  'hang-up': { nl: hangUp.nl, en: hangUp.en },
  unplug: {
    nl: {
      title: 'zet uw computer of telefoon uit',
      how: 'Houd de aan-uitknop ingedrukt of trek de stekker eruit. Dat mag. Bel uw bank met een ander toestel.',
      why: 'Wie meekijkt, kan nu betalen en inloggen. Zonder stroom kan dat niet.',
    },
    en: {
      title: 'switch off your computer or phone',
      how: 'Hold the power button or pull the plug. You may. Call your bank with another device.',
      why: 'Whoever watches your screen can pay and log in now. Without power they cannot.',
    },
  },
  'grown-up': {
    nl: {
      title: 'haal er iemand bij die u vertrouwt',
      how: 'Vertel het uw ouder, verzorger, mentor of een andere volwassene. Doe de volgende stappen samen. Durft u niet? Laat dan deze pagina zien.',
      why: 'De bank en de politie helpen u sneller als er een volwassene bij is. U heeft niets fout gedaan.',
    },
    en: {
      title: 'get somebody you trust',
      how: 'Tell your parent, carer, mentor or another adult. Take the next steps together. Do you not dare to? Then show this page.',
      why: 'The bank and the police help you faster with an adult beside you. You did nothing wrong.',
    },
  },
  'beside-them': {
    nl: {
      title: 'blijf bij de ander, en laat die zelf bellen',
      how: 'Zet de telefoon op de luidspreker en help met de woorden. Bel nooit in de naam van een ander.',
      why: 'De bank praat alleen met wie de rekening heeft. En samen is het minder eng.',
    },
    en: {
      title: 'stay with the other, and let them call themselves',
      how: 'Put the phone on speaker and help with the words. Never call in the name of another.',
      why: 'The bank only speaks to whose account it is. And together it is less frightening.',
    },
  },
  'ask-neighbour': {
    nl: {
      title: 'vraag familie of buren om bij u te komen',
      how: 'Bel met een ander toestel als de lijn bezet blijft. Onthoud hoe de ander eruitziet, welk nummer belde en welk woord hij noemde. Schrijf dat op voor de politie.',
      why: 'Samen doet u niet open. En wat u nu opschrijft, helpt de politie straks.',
    },
    en: {
      title: 'ask family or neighbours to come',
      how: 'Use another phone if the line stays busy. Remember what they look like, which number called and which word they gave. Write it down for the police.',
      why: 'Together you do not open the door. And what you write down now helps the police later.',
    },
  },
}
