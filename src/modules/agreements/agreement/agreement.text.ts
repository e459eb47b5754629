// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const agreementMessages = defineMessages('agreements', {
  mayNot: {
    nl: 'U mag dit niet doen. Vraag het aan de privacyfunctionaris of beleidsadviseur van uw organisatie.',
    en: 'You may not do this. Ask the privacy officer or policy adviser of your organisation.',
  },
  noSuchAgreement: {
    nl: 'Deze afspraak bestaat niet, of uw organisatie doet er niet aan mee.',
    en: 'This agreement does not exist, or your organisation takes no part in it.',
  },
  notADraft: {
    nl: 'Deze afspraak is al ingegaan of gestopt en verandert niet meer. Maak een nieuwe versie.',
    en: 'This agreement is already active or stopped, and does not change any more. Make a new version.',
  },
  onlyDrafter: {
    nl: 'Alleen de organisatie die dit concept schreef, kan het veranderen.',
    en: 'Only the organisation that wrote this draft can change it.',
  },
  alreadySigned: {
    nl: 'Uw organisatie heeft deze tekst al ondertekend.',
    en: 'Your organisation already signed this text.',
  },
  reasonNeeded: {
    nl: 'Schrijf op waarom, in een of twee zinnen. De andere partijen lezen dit.',
    en: 'Write down why, in one or two sentences. The other parties read this.',
  },
  reasonLong: {
    nl: 'Schrijf de reden in ten hoogste 2.000 tekens.',
    en: 'Write the reason in at most 2,000 characters.',
  },
  kindNeeded: { nl: 'Kies wat voor afspraak dit is.', en: 'Choose what kind of agreement this is.' },
  titleNeeded: {
    nl: 'Geef de afspraak een titel van 3 tot 200 tekens.',
    en: 'Give the agreement a title of 3 to 200 characters.',
  },
  referenceNeeded: {
    nl: 'Schrijf op waar het ondertekende papier ligt, in 3 tot 300 tekens.',
    en: 'Write down where the signed paper lies, in 3 to 300 characters.',
  },
  exchangeNeeded: { nl: 'Kies minstens één uitwisseling.', en: 'Choose at least one exchange.' },
  dataNeeded: { nl: 'Kies minstens één soort gegeven.', en: 'Choose at least one kind of data.' },
  purposeNeeded: { nl: 'Kies minstens één doel.', en: 'Choose at least one purpose.' },
  senderNeeded: { nl: 'Kies minstens één organisatie die geeft.', en: 'Choose at least one organisation that sends.' },
  receiverNeeded: {
    nl: 'Kies minstens één andere organisatie die krijgt.',
    en: 'Choose at least one other organisation that receives.',
  },
  unknownParty: {
    nl: 'Deze organisatie doet niet mee aan Dijkwacht: {organisation}.',
    en: 'This organisation is not a partner in Dijkwacht: {organisation}.',
  },
  ownPartyNeeded: {
    nl: 'Uw eigen organisatie moet een van de partijen zijn.',
    en: 'Your own organisation must be one of the parties.',
  },
  wrongDate: {
    nl: 'Vul een bestaande dag in, zoals 24 11 2026.',
    en: 'Enter an existing day, such as 24 11 2026.',
  },
  startNeeded: { nl: 'Vul in op welke dag de afspraak begint.', en: 'Enter the day on which the agreement starts.' },
  endNeeded: {
    nl: 'Vul in op welke dag de afspraak stopt. Een afspraak zonder einde kan niet.',
    en: 'Enter the day on which the agreement stops. An agreement without an end is not possible.',
  },
  endBeforeStart: {
    nl: 'De afspraak moet stoppen na de dag waarop zij begint.',
    en: 'The agreement must stop after the day on which it starts.',
  },
  endFar: {
    nl: 'Een afspraak duurt ten hoogste vijf jaar. Kies een eerdere dag.',
    en: 'An agreement lasts five years at most. Choose an earlier day.',
  },
  dpiaNeeded: {
    nl: 'Schrijf op waar de DPIA ligt, en wanneer zij opnieuw bekeken wordt.',
    en: 'Write down where the impact assessment lies, and when it will be looked at again.',
  },
  dpiaDayNeeded: {
    nl: 'Vul een dag in de toekomst in waarop de DPIA opnieuw bekeken is.',
    en: 'Enter a day in the future by which the impact assessment will have been looked at again.',
  },
  capNumber: {
    nl: 'Vul een heel getal in van 1 tot 1.000.000.000, of laat dit leeg.',
    en: 'Enter a whole number from 1 to 1,000,000,000, or leave this empty.',
  },
})

/** Why a step is not possible yet: what to do about it. */
export const conditionMessages = defineMessages('agreements.condition', {
  ownParty: {
    nl: 'Uw organisatie is geen partij bij deze afspraak.',
    en: 'Your organisation is not a party to this agreement.',
  },
  maySign: {
    nl: 'Alleen iemand die voor uw organisatie mag ondertekenen, kan dit doen.',
    en: 'Only somebody who may sign for your organisation can do this.',
  },
  exchange: { nl: 'Er staat geen uitwisseling in de afspraak.', en: 'The agreement names no exchange.' },
  senderAndReceiver: {
    nl: 'Er moet een partij zijn die geeft, en een andere die krijgt.',
    en: 'There must be a party that sends, and another that receives.',
  },
  dpia: {
    nl: 'Er is nog geen DPIA, of u zegt niet wanneer u haar opnieuw bekijkt.',
    en: 'There is no impact assessment yet, or it is not known when it will be looked at again.',
  },
  dpiaCurrent: {
    nl: 'De DPIA had al opnieuw bekeken moeten zijn.',
    en: 'The impact assessment should have been looked at again already.',
  },
  endAhead: {
    nl: 'De laatste dag van de afspraak is al voorbij.',
    en: 'The last day of the agreement is already over.',
  },
  signatures: {
    nl: 'Nog niet alle partijen hebben deze tekst ondertekend.',
    en: 'Not all parties have signed this text yet.',
  },
  secondPerson: {
    nl: 'U schreef of vroeg dit zelf. Een ander moet het bevestigen.',
    en: 'You wrote or asked this yourself. Somebody else must confirm it.',
  },
  askedFirst: {
    nl: 'Eén persoon vraagt dit eerst, daarna bevestigt een tweede.',
    en: 'One person asks for this first, then a second one confirms.',
  },
  stopperAgrees: {
    nl: 'De organisatie die de afspraak stopzette, moet meedoen: een van de twee mensen komt van daar.',
    en: 'The organisation that suspended the agreement must take part: one of the two people is from there.',
  },
})

export const statusText = defineText({
  nl: {
    draft: 'Concept',
    active: 'Geldig',
    suspended: 'Stopgezet',
    ended: 'Beëindigd',
    dropped: 'Niet doorgegaan',
    'not-started': 'Begint nog',
    expired: 'Verlopen',
    'dpia-overdue': 'DPIA te laat',
    'cap-reached': 'Aantal bereikt',
  },
  en: {
    draft: 'Draft',
    active: 'In force',
    suspended: 'Suspended',
    ended: 'Ended',
    dropped: 'Not gone ahead',
    'not-started': 'Not started yet',
    expired: 'Expired',
    'dpia-overdue': 'Assessment overdue',
    'cap-reached': 'Number reached',
  },
})

export const kindText = defineText({
  nl: {
    'sharing-agreement': 'Convenant',
    permit: 'Vergunning van de Autoriteit Persoonsgegevens',
    'police-decision': 'Besluit volgens de Wet politiegegevens',
    pilot: 'Proef',
  },
  en: {
    'sharing-agreement': 'Sharing agreement',
    permit: 'Permit of the Dutch data protection authority',
    'police-decision': 'Decision under the Police Data Act',
    pilot: 'Pilot',
  },
})
