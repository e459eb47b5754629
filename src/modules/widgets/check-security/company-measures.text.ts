// SPDX-License-Identifier: EUPL-1.2
import type { Measure } from './measure.ts'
import { ownPasswords, twoStepMail, updates } from './shared-measures.text.ts'

export const companyMeasures: readonly Measure[] = [
  {
    id: 'terugbellen',
    kind: 'behaviour',
    question: {
      nl: 'Belt u bij elk nieuw rekeningnummer terug, op een nummer dat u al had?',
      en: 'Do you call back about each new account number, on a number you already had?',
    },
    action: {
      nl: 'Spreek af: bij een nieuw rekeningnummer bellen wij terug',
      en: 'Agree: about a new account number we call back',
    },
    how: {
      nl: 'Gebruik altijd het nummer uit uw eigen administratie. Schrijf op wie er belde en wanneer.',
      en: 'Always use the number in your own records. Write down who called and when.',
    },
    worth: 10,
    link: '/oefenen/een-nieuw-rekeningnummer?voor=bedrijf',
    source: 'staff',
  },
  {
    id: 'vier-ogen',
    kind: 'behaviour',
    question: {
      nl: 'Kijkt bij een betaling boven een vast bedrag altijd een tweede persoon mee?',
      en: 'Does a second person always look at a payment above a fixed amount?',
    },
    action: { nl: 'Laat grote betalingen door twee mensen doen', en: 'Have large payments made by two people' },
    how: {
      nl: 'Stel dit in bij uw bank. Dan geldt het ook als iemand haast heeft, ook de directeur.',
      en: 'Set this at your bank. Then it also holds when somebody is in a hurry, the director too.',
    },
    worth: 10,
  },
  {
    id: 'nee-zeggen',
    kind: 'behaviour',
    question: {
      nl: 'Weet iedereen dat terugbellen altijd mag, ook bij de directeur?',
      en: 'Does everybody know that calling back is always allowed, with the director too?',
    },
    action: {
      nl: 'Laat de directeur het zelf zeggen: terugbellen mag',
      en: 'Let the director say it: calling back is fine',
    },
    how: {
      nl: 'Eén bericht van de directeur is genoeg. Oefen daarna samen het gesprek.',
      en: 'One message of the director is enough. Then practise the conversation together.',
    },
    worth: 9,
    link: '/oefenen/de-directeur-belt?voor=bedrijf',
    source: 'staff',
  },
  twoStepMail,
  {
    id: 'wie-belt-wie',
    kind: 'behaviour',
    question: {
      nl: 'Weet iedereen wie hij moet bellen als er toch is betaald?',
      en: 'Does everybody know whom to call when a payment was made after all?',
    },
    action: { nl: 'Hang een lijstje op: bank, leiding, politie', en: 'Put up a list: bank, management, police' },
    how: {
      nl: 'Het echte nummer van uw bank bovenaan. Hoe eerder de bank het weet, hoe meer zij nog kan doen.',
      en: 'The real number of your bank first. The sooner the bank knows, the more it can do.',
    },
    worth: 8,
    link: '/hulp/factuur',
  },
  {
    id: 'wie-wijzigt',
    kind: 'behaviour',
    question: {
      nl: 'Staat vast wie gegevens van leveranciers mag wijzigen?',
      en: 'Is it laid down who may change data of suppliers?',
    },
    action: { nl: 'Wijs aan wie rekeningnummers mag wijzigen', en: 'Name who may change account numbers' },
    how: {
      nl: 'Houd het bij een of twee mensen, en laat hen niet ook de betaling doen.',
      en: 'Keep it to one or two people, and let them not make the payment as well.',
    },
    worth: 8,
  },
  {
    id: 'geen-schuld',
    kind: 'behaviour',
    question: {
      nl: 'Kan iemand zonder gevolgen zeggen dat er iets misging?',
      en: 'Can somebody say without consequences that something went wrong?',
    },
    action: { nl: 'Spreek af dat melden nooit tegen u werkt', en: 'Agree that speaking up never works against you' },
    how: {
      nl: 'Wie straf verwacht, zwijgt. Dan verliest u de uren waarin de bank nog iets kan.',
      en: 'Who expects punishment keeps silent. Then you lose the hours in which the bank can still act.',
    },
    worth: 7,
  },
  {
    id: 'oefenen',
    kind: 'behaviour',
    question: {
      nl: 'Heeft uw team dit jaar geoefend met zo’n mail of telefoontje?',
      en: 'Did your team practise such an e-mail or call this year?',
    },
    action: { nl: 'Oefen een kwartier met uw team', en: 'Practise for a quarter of an hour with your team' },
    how: {
      nl: 'Doe samen een gesprek op deze site en praat erover: wat doen wij als dit echt gebeurt?',
      en: 'Do a conversation on this site together and talk about it: what do we do when it is real?',
    },
    worth: 7,
    link: '/oefenen?voor=bedrijf',
    source: 'training',
  },
  {
    ...updates,
    question: {
      nl: 'Krijgen alle toestellen van uw bedrijf vanzelf updates?',
      en: 'Do all devices of your company update by themselves?',
    },
  },
  ownPasswords,
  {
    id: 'maildomein',
    kind: 'technique',
    question: {
      nl: 'Is uw maildomein beschermd tegen namaak (SPF, DKIM en DMARC)?',
      en: 'Is your mail domain protected against imitation (SPF, DKIM and DMARC)?',
    },
    action: {
      nl: 'Vraag uw ict-beheerder om SPF, DKIM en DMARC',
      en: 'Ask your IT administrator for SPF, DKIM and DMARC',
    },
    how: {
      nl: 'Daarmee herkent de ontvanger mail die niet van u komt. Het is een instelling bij uw domein.',
      en: 'With it a receiver recognises mail that is not yours. It is a setting of your domain.',
    },
    worth: 6,
  },
  {
    id: 'uit-dienst',
    kind: 'technique',
    question: {
      nl: 'Gaan accounts dicht op de dag dat iemand vertrekt?',
      en: 'Are accounts closed on the day that somebody leaves?',
    },
    action: { nl: 'Sluit accounts van wie vertrekt', en: 'Close the accounts of people who leave' },
    how: {
      nl: 'Zet het op de lijst voor de laatste werkdag, samen met sleutels en passen.',
      en: 'Put it on the list for the last day, together with keys and passes.',
    },
    worth: 5,
  },
]
