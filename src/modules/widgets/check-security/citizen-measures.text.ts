// SPDX-License-Identifier: EUPL-1.2
import { bankNumber } from '#values'
import type { Measure } from './measure.ts'
import { ownPasswords, twoStepMail, updates } from './shared-measures.text.ts'

export const citizenMeasures: readonly Measure[] = [
  {
    id: 'nummer-bank',
    kind: 'behaviour',
    question: {
      nl: 'Staat het echte nummer van uw bank in uw telefoon?',
      en: 'Is the real number of your bank in your phone?',
    },
    action: { nl: 'Zet het nummer van uw bank in uw telefoon', en: 'Put the number of your bank in your phone' },
    how: {
      nl: `${bankNumber.nl.where} ${bankNumber.nl.never}`,
      en: `${bankNumber.en.where} ${bankNumber.en.never}`,
    },
    worth: 10,
    link: '/oefenen/de-bank-belt',
    source: 'phone',
  },
  {
    id: 'tijd',
    kind: 'behaviour',
    question: {
      nl: 'Wacht u altijd even voordat u betaalt na een onverwacht verzoek?',
      en: 'Do you always wait a moment before you pay after an unexpected request?',
    },
    action: { nl: 'Spreek met uzelf af: eerst even wachten', en: 'Agree with yourself: first wait a moment' },
    how: {
      nl: 'Leg de telefoon neer, tel tot honderd en vertel iemand wat de beller vraagt. Onze vier vragen helpen daarbij.',
      en: 'Put the phone down, count to a hundred and tell somebody what is asked. Our four questions help.',
    },
    worth: 10,
    link: '/even-wachten',
    source: 'fhd-time',
  },
  {
    id: 'familie',
    kind: 'behaviour',
    question: {
      nl: 'Heeft u met familie afgesproken hoe u elkaar nagaat als iemand om geld vraagt?',
      en: 'Did you agree with your family how to check each other when somebody asks for money?',
    },
    action: { nl: 'Spreek thuis af: eerst bellen, dan pas helpen', en: 'Agree at home: first call, then help' },
    how: {
      nl: 'Bel altijd het nummer dat u al had. Een vaste vraag waarop alleen u het antwoord weet, helpt ook.',
      en: 'Always call the number you already had. A fixed question to which only you know the answer helps too.',
    },
    worth: 9,
    link: '/oefenen/een-bekende-in-nood',
    source: 'voice',
  },
  twoStepMail,
  {
    id: 'limiet',
    kind: 'technique',
    question: {
      nl: 'Is uw daglimiet laag ingesteld?',
      en: 'Is your daily limit set low?',
    },
    action: {
      nl: 'Zet uw daglimiet niet hoger dan u in een gewone week nodig heeft',
      en: 'Set your daily limit no higher than you need in an ordinary week',
    },
    how: {
      nl: 'In uw bankapp kunt u de daglimiet verlagen. Verhogen duurt bij veel banken even: die tijd beschermt u.',
      en: 'In your banking app you can lower the daily limit. Raising it takes a while at many banks: that time protects you.',
    },
    worth: 8,
    source: 'limits',
  },
  {
    id: 'links',
    kind: 'behaviour',
    question: {
      nl: 'Typt u zelf het adres van bank of overheid, in plaats van op een link te klikken?',
      en: 'Do you type the address of bank or government yourself, instead of clicking a link?',
    },
    action: { nl: 'Typ adressen zelf of gebruik de app', en: 'Type addresses yourself or use the app' },
    how: {
      nl: 'Kreeg u een verdacht bericht? Controleer het en geef het door, dan beschermt u anderen.',
      en: 'Did you get a suspicious message? Check it and hand it in, so that others can be protected.',
    },
    worth: 8,
    link: '/controleren',
  },
  {
    id: 'chat',
    kind: 'technique',
    question: {
      nl: 'Heeft uw chatapp een pincode of tweede stap?',
      en: 'Does your chat app have a PIN or second step?',
    },
    action: { nl: 'Zet de tweede stap van uw chatapp aan', en: 'Switch on the second step of your chat app' },
    how: {
      nl: 'Zoek in de app onder “account” op “verificatie in twee stappen”. Verander ook de code van uw voicemail.',
      en: 'Look in the app under “account” for “two-step verification”. Change the code of your voicemail too.',
    },
    worth: 7,
    source: 'voicemail',
  },
  ownPasswords,
  updates,
  {
    id: 'meekijken',
    kind: 'technique',
    question: {
      nl: 'Keek u na of een ander met uw toestel kan meekijken?',
      en: 'Did you check whether somebody else can watch your screen on your device?',
    },
    action: { nl: 'Verwijder programma’s die u niet kent', en: 'Remove programs that you do not know' },
    how: {
      nl: 'Loop de lijst met apps na, samen met iemand die u vertrouwt. Liet u pas een vreemde meekijken? Lees dan eerst wat u doet.',
      en: 'Go through the list of apps with somebody you trust. Did you let a stranger look along lately? First read what to do.',
    },
    worth: 6,
    link: '/hulp/techhelpdesk',
  },
  {
    id: 'verkoper',
    kind: 'behaviour',
    question: {
      nl: 'Controleert u een onbekende winkel of verkoper voordat u betaalt?',
      en: 'Do you check an unknown shop or seller before you pay?',
    },
    action: { nl: 'Controleer een verkoper voordat u betaalt', en: 'Check a seller before you pay' },
    how: {
      nl: 'Vul het rekeningnummer of webadres in bij onze controle, en zoek op de naam met “ervaringen”.',
      en: 'Enter the account number or web address in our check, and search for the name with “reviews”.',
    },
    worth: 6,
    link: '/controleren',
    source: 'shops',
  },
  {
    id: 'kopie-id',
    kind: 'behaviour',
    question: {
      nl: 'Streept u op een kopie van uw paspoort door wat een ander niet nodig heeft?',
      en: 'Do you cross out on a copy of your passport what others do not need?',
    },
    action: { nl: 'Maak een kopie van uw paspoort veilig', en: 'Make a copy of your passport safe' },
    how: {
      nl: 'Streep uw burgerservicenummer door en schrijf erop waarvoor de kopie is. De overheid heeft er een app voor.',
      en: 'Cross out your citizen service number and write on it what the copy is for. The government has an app for it.',
    },
    worth: 5,
    link: '/hulp/identiteit',
    source: 'id-copy',
  },
]
