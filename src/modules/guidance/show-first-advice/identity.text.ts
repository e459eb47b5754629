// SPDX-License-Identifier: EUPL-1.2
import { bankNumber } from '#values'
import type { Advice, Step } from './advice.ts'
import { noCodes, noRecovery } from './shared-steps.text.ts'

export const stopMisuse: Step = {
  clock: 'now',
  nl: {
    title: 'begin bij het bedrijf waar het gebeurde',
    how: `Bel zelf de klantenservice en vraag naar de fraudeafdeling. Zeg dat u dit niet deed en laat het blokkeren. Ging er geld van uw rekening? Bel dan ook uw bank. ${bankNumber.nl.where} Is uw paspoort of rijbewijs weg? Meld dat bij uw gemeente.`,
    why: 'Dat bedrijf kan het misbruik stoppen. Elk uur kan de ander nog iets op uw naam kopen of afsluiten.',
  },
  en: {
    title: 'begin at the company where it happened',
    how: `Call customer service yourself and ask for the fraud desk. Say that it was not you and have it blocked. Did money leave your account? Then call your bank too. ${bankNumber.en.where} Is your passport or driving licence gone? Report it to your municipality.`,
    why: 'That company can stop the misuse. Every hour the other can buy or sign something more in your name.',
  },
}

export const recoverAccount: Step = {
  clock: 'now',
  nl: {
    title: 'haal uw account zelf terug',
    how: 'Is het WhatsApp? Meld u opnieuw aan met uw eigen nummer en de code uit de sms. De ander is er dan uit, ook als WhatsApp daarna om een pincode vraagt. Iets anders? Ga zelf naar de hulppagina van het platform en kies “mijn account is gehackt”. Gebruik een ander toestel als u een vreemde bijlage of app opende. Betaal niets, ook niet aan wie zegt het terug te halen. Waarschuw uw vrienden op een andere manier.',
    why: 'Het platform kan zien dat u de eigenaar bent. Wie betaalt, krijgt vaak een nieuwe eis.',
  },
  en: {
    title: 'get your account back yourself',
    how: 'Is it WhatsApp? Sign in again with your own number and the code from the text message. That puts the other person out, also when WhatsApp asks for a PIN after that. Something else? Go to the help page of the platform yourself and choose “my account was hacked”. Use another device if you opened a strange attachment or app. Pay nothing, not even to people who say that they can get it back. Warn your friends in another way.',
    why: 'The platform can see that you are the owner. Whoever pays often gets a new demand.',
  },
}

export const writeClaimants: Step = {
  clock: 'week',
  nl: {
    title: 'stuur iedereen die geld van u wil een brief',
    how: 'Schrijf dat u niets heeft besteld of geleend. Stuur een kopie van de aangifte mee, ook naar het incassobureau of de deurwaarder.',
    why: 'Dan kunnen zij de rekening stoppen.',
  },
  en: {
    title: 'write to everybody who wants money from you',
    how: 'Write that you ordered or borrowed nothing. Enclose a copy of the complaint, also to the collection agency or bailiff.',
    why: 'Then they can stop the bill.',
  },
}

export const reportIdentity: Step = {
  clock: 'week',
  nl: {
    title: 'komt u er niet uit? Meld het bij het CMI',
    how: 'Het Centraal Meldpunt Identiteitsfraude helpt u gratis: 088-900 10 00, maandag tot en met vrijdag van 8.30 tot 17.00 uur.',
    why: 'Het CMI kan andere overheden erbij halen, zoals de Belastingdienst en de RDW.',
  },
  en: {
    title: 'stuck? Report it to the CMI',
    how: 'The Dutch central reporting point for identity fraud (CMI) helps you for free: 088-900 10 00, Monday to Friday from 8.30 to 17.00.',
    why: 'The CMI can involve other public bodies, such as the tax office and the vehicle authority.',
  },
}

export const identity: Advice = {
  slug: 'identiteit',
  form: 'FF-500',
  audience: 'resident',
  words: {
    nl: {
      title: 'Uw naam of gegevens worden misbruikt',
      lead: 'Iemand doet alsof hij u is. Dat ligt niet aan u. Laat het wel snel weten: dan kan het misbruik stoppen.',
      avoid: [
        'Negeer geen rekening of brief van een deurwaarder. Reageer altijd, ook als u niets bestelde.',
        'Stuur niemand nog een kopie van uw paspoort of identiteitskaart zonder dat u zeker weet wie het is.',
        noCodes.nl,
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Your name or details are being misused',
      lead: 'Somebody pretends to be you. That is not your fault. Do say so quickly: then the misuse can stop.',
      avoid: [
        'Do not ignore a bill, reminder or letter from a bailiff. Always answer, even if you ordered nothing.',
        'Send nobody another copy of your passport or identity card unless you are sure who they are.',
        noCodes.en,
        noRecovery.en,
      ],
    },
  },
  steps: [
    stopMisuse,
    {
      ...recoverAccount,
      nl: { ...recoverAccount.nl, title: 'zit iemand in uw account? Haal het terug' },
      en: { ...recoverAccount.en, title: 'is somebody in your account? Get it back' },
    },
    {
      clock: 'today',
      nl: {
        title: 'verzamel bewijs',
        how: 'Bewaar rekeningen, brieven, mails en berichten. Schrijf op wat er wanneer gebeurde.',
        why: 'Hiermee laat u zien dat u het niet was.',
      },
      en: {
        title: 'gather evidence',
        how: 'Keep bills, letters, e-mails and messages. Write down what happened and when.',
        why: 'With this you show that it was not you.',
      },
    },
    {
      clock: 'week',
      nl: {
        title: 'doe aangifte bij de politie',
        how: 'Maak een afspraak via 0900-8844. Vraag om een kopie.',
        why: 'Met die kopie gelooft een winkel, bank of deurwaarder u eerder.',
      },
      en: {
        title: 'file a criminal complaint with the police',
        how: 'Make an appointment by calling 0900-8844. Ask for a copy of the complaint.',
        why: 'With that copy a shop, bank or bailiff will believe you sooner.',
      },
    },
    writeClaimants,
    reportIdentity,
  ],
  sources: ['identity', 'stolenAccount', 'needed'],
}
