// SPDX-License-Identifier: EUPL-1.2
import { reportIdentity, stopMisuse, writeClaimants } from '../show-first-advice/identity.text.ts'
import { checkMailbox } from '../show-first-advice/invoice.text.ts'
import { changePasswords } from '../show-first-advice/phishing.text.ts'
import { cleanDevice } from '../show-first-advice/shared-steps.text.ts'
import type { WordsOf } from '../make-plan/step.ts'
import type { DataStepId } from './data.ts'

export const dataWords: WordsOf<DataStepId> = {
  'stop-misuse': {
    nl: stopMisuse.nl,
    en: stopMisuse.en,
  },
  'take-down': {
    nl: {
      title: 'laat de nepsite of het nepaccount weghalen',
      how: 'Gebruik de meldknop van het platform. Is het een website? Meld hem bij de registratie van het domein (voor .nl: sidn.nl). Waarschuw uw klanten op uw eigen site.',
      why: 'Zolang de namaak er staat, kan iemand anderen in uw naam oplichten.',
    },
    en: {
      title: 'have the fake site or fake account removed',
      how: 'Use the report button of the platform. Is it a website? Report it to the registry of the domain (for .nl: sidn.nl). Warn your customers on your own site.',
      why: 'As long as the copy is there, others can be scammed in your name.',
    },
  },
  images: {
    nl: {
      title: 'betaal niet voor beelden, en vraag hulp',
      how: 'Dreigt iemand met foto’s of video’s van u? Betaal niet, stuur niets meer en blokkeer hem. Maak eerst foto’s van het scherm. Helpwanted.nl helpt u gratis en zonder oordeel, ook met het laten verwijderen.',
      why: 'Wie betaalt, krijgt vaak een nieuwe eis. U bent niet de enige, en het ligt niet aan u.',
    },
    en: {
      title: 'do not pay for images, and ask for help',
      how: 'Does somebody threaten with photos or videos of you? Do not pay, send nothing more and block them. Take pictures of the screen first. Helpwanted.nl helps you for free and without judging, also with having them removed.',
      why: 'Whoever pays often gets a new demand. You are not the only one, and it is not your fault.',
    },
  },
  'clean-device': {
    nl: cleanDevice.nl,
    en: cleanDevice.en,
  },
  digid: {
    nl: {
      title: 'kijk of iemand uw DigiD gebruikt',
      how: 'Typ zelf digid.nl in en kijk bij “Mijn DigiD” wanneer er is ingelogd. Was u dat niet? Bel de helpdesk van DigiD en laat uw DigiD verwijderen. U vraagt daarna een nieuwe aan.',
      why: 'Met uw DigiD kan iemand uw rekeningnummer bij de Belastingdienst wijzigen.',
    },
    en: {
      title: 'see whether somebody uses your DigiD',
      how: 'Type digid.nl yourself and look at “Mijn DigiD” when somebody logged in. Was it not you? Call the DigiD helpdesk and have your DigiD deleted. You then apply for a new one.',
      why: 'With your DigiD somebody can change your account number at the tax office.',
    },
  },
  'change-passwords': {
    nl: changePasswords.nl,
    en: changePasswords.en,
  },
  'check-mailbox': {
    nl: checkMailbox.nl,
    en: checkMailbox.en,
  },
  'write-claimants': {
    nl: writeClaimants.nl,
    en: writeClaimants.en,
  },
  'report-identity': {
    nl: reportIdentity.nl,
    en: reportIdentity.en,
  },
}
