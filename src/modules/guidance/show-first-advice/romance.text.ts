// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Step } from './advice.ts'
import { bankNumber } from '#values'
import { fileComplaint, keepEvidence, noMoney, noRecovery, talk } from './shared-steps.text.ts'

export const reportProfile: Step = {
  clock: 'today',
  nl: {
    title: 'meld het profiel bij de site of app',
    how: 'Gebruik de knop “meld” of “rapporteer” bij het profiel.',
    why: 'Dan kan het profiel weg voordat iemand anders schade heeft.',
  },
  en: {
    title: 'report the profile to the site or app',
    how: 'Use the “report” button beside the profile.',
    why: 'Then the profile can go before somebody else is harmed.',
  },
}

export const romance: Advice = {
  slug: 'dating',
  form: 'FF-920',
  audience: 'resident',
  words: {
    nl: {
      title: 'Geld gevraagd door iemand die u online leerde kennen',
      lead: 'Deze oplichters nemen weken of maanden de tijd om uw vertrouwen te winnen. Uw gevoel was echt. Het ligt niet aan u.',
      avoid: [
        noMoney.nl,
        'Stuur geen foto’s of video’s meer. Dreigt iemand met beelden? Betaal niet en bel de politie: 0900-8844.',
        'Laat niemand geld over uw rekening sturen. Dan kunt u zelf in de problemen komen.',
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Asked for money by somebody you met online',
      lead: 'These scammers take weeks or months to win your trust. Your feelings were real. It is not your fault.',
      avoid: [
        noMoney.en,
        'Send no more pictures or videos. Does somebody threaten you with images? Do not pay and call the police: 0900-8844.',
        'Let nobody send money through your account. You could get into trouble yourself.',
        noRecovery.en,
      ],
    },
  },
  steps: [
    {
      clock: 'now',
      nl: {
        title: 'maak niets meer over',
        how: 'Zeg niet dat u het doorheeft. Stop met reageren, maar wis het gesprek niet.',
        why: 'Een nieuwe reden voor geld komt altijd. De berichten zijn uw bewijs.',
      },
      en: {
        title: 'send no more money',
        how: 'Do not say that you have found out. Stop answering, but do not delete the conversation.',
        why: 'There will always be a new reason for money. The messages are your evidence.',
      },
    },
    {
      clock: 'half-hour',
      nl: {
        title: 'bel uw bank als u de laatste dagen nog betaalde',
        how: `${bankNumber.nl.where} Vraag of de bank dat geld kan tegenhouden. Heeft de ander uw pas of codes? Laat dan ook uw pas en rekening blokkeren. Betaalde u alleen langer geleden? Vertel het uw bank dan deze week.`,
        why: `Hoe eerder de bank het weet, hoe meer zij nog kan doen. ${bankNumber.nl.never}`,
      },
      en: {
        title: 'call your bank if you still paid in the last few days',
        how: `${bankNumber.en.where} Ask whether the bank can stop that money. Does the other person have your card or codes? Then have your card and account blocked too. Did you pay longer ago only? Then tell your bank this week.`,
        why: `The sooner the bank knows, the more it can still do. ${bankNumber.en.never}`,
      },
    },
    keepEvidence,
    reportProfile,
    fileComplaint,
    talk,
  ],
  sources: ['forms', 'helpdesk', 'needed'],
}
