// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const referralMessages = defineMessages('referrals', {
  mayNotMake: {
    nl: 'U mag niemand doorverwijzen. Vraag de beheerder van uw organisatie om de rol van telefonist of analist.',
    en: 'You may not hand anybody over. Ask the administrator of your organisation for the role of call-taker or analyst.',
  },
  mayNotReceive: {
    nl: 'U mag geen doorverwijzingen overnemen. Vraag de beheerder van uw organisatie om de rol van telefonist of analist.',
    en: 'You may not take over hand-overs. Ask the administrator of your organisation for the role of call-taker or analyst.',
  },
  noConsent: {
    nl: 'Lees de zin voor en vink aan dat de persoon ja zei. Zonder ja gaat er niets weg.',
    en: 'Read out the sentence and tick that the person said yes. Without a yes nothing goes.',
  },
  noPlan: {
    nl: 'De antwoorden van het gesprek zijn weg. Begin opnieuw bij “Aan de telefoon”.',
    en: 'The answers of the call are gone. Begin again at “On the phone”.',
  },
  noPartner: {
    nl: 'Deze organisatie neemt niemand warm over: er is geen afspraak voor. Zeg de beller waar hij heen kan. Er is niets verstuurd.',
    en: 'This organisation takes nobody over: there is no agreement. Tell the caller where to go. Nothing was sent.',
  },
  ownOrganisation: {
    nl: 'Dit is uw eigen organisatie. Kies een andere.',
    en: 'This is your own organisation. Choose another.',
  },
  alreadyThere: {
    nl: 'Deze melding ligt al bij deze organisatie. Wacht op haar antwoord, of trek die doorverwijzing eerst in.',
    en: 'This report is with this organisation already. Wait for its answer, or take that hand-over back first.',
  },
  tooManyOfNumber: {
    nl: 'Dit nummer is al drie keer doorgegeven en daar is nog geen antwoord op. Kijk eerst wat daarvan kwam.',
    en: 'This number was handed over three times already without an answer. See first what came of that.',
  },
  notOwnReport: {
    nl: 'Deze melding is er niet, telt niet meer mee, of is niet van uw organisatie.',
    en: 'This report is not there, no longer counts, or is not of your organisation.',
  },
  phoneNeeded: {
    nl: 'Vul het nummer in waarop wij de persoon kunnen bellen.',
    en: 'Enter the number at which the person wants to be called.',
  },
  wrongPhone: {
    nl: 'Op dit telefoonnummer kan niemand bellen. Kijk of er een cijfer mist.',
    en: 'This is no phone number at which somebody can be called. See whether a digit is missing.',
  },
  callOld: {
    nl: 'Dit gesprek is te oud om vast te leggen. Kies “Nieuwe beller” en begin opnieuw.',
    en: 'This call is too old to lay down. Choose “New caller” and begin again.',
  },
  nothingTold: {
    nl: 'Er valt nog niets vast te leggen. Vraag wat er gebeurde, of noteer een rekening, bedrag of paar woorden.',
    en: 'There is nothing to lay down yet. Ask what happened, or note an account, an amount or a few words.',
  },
  unreadNamed: {
    nl: 'Wij herkennen “{found}” niet als rekening, nummer, adres of site. Lees het nog eens voor, of zet het bij het verhaal.',
    en: 'We do not recognise “{found}” as an account, number, address or site. Read it out once more, or put it with the story.',
  },
  tooManyNamed: {
    nl: 'Noteer hoogstens {most} rekeningen, nummers en sites. Zet de rest bij het verhaal.',
    en: 'Note at most {most} accounts, numbers and sites. Put the rest with the story.',
  },
  dayToCome: { nl: 'Kies een dag die al geweest is.', en: 'Choose a day that has been.' },
  storyTooLong: {
    nl: 'Maak het verhaal korter: hoogstens {most} tekens.',
    en: 'Shorten the story: at most {most} signs.',
  },
  cameBack: {
    nl: 'Deze doorverwijzing ging terug naar wie haar gaf, omdat de tijd om was. Een ander helpt deze persoon misschien al. Bel niet.',
    en: 'This hand-over went back to who gave it, because time was up. Somebody else may be helping already. Do not call.',
  },
  consentGone: {
    nl: 'De persoon trok de toestemming in. Wis wat u noteerde, en bel niet.',
    en: 'The person withdrew consent. Wipe what you noted, and do not call.',
  },
  chooseAnswer: { nl: 'Kies wat u doet.', en: 'Choose what you do.' },
  needsReason: {
    nl: 'Kies waarom, zodat wie doorverwees weet waar de persoon dan wél terechtkan.',
    en: 'Choose why, so that who handed over knows where the person can go instead.',
  },
  unknownKey: {
    nl: 'Wij begrijpen “{found}” niet. Het staat nog in het veld. Schrijf de letter van de vraag en het teken van het antwoord, bijvoorbeeld a4.',
    en: 'We do not understand “{found}”. It still stands in the field. Write the letter of the question and the sign of the answer, for instance a4.',
  },
  wrongAccount: {
    nl: '“{found}”: {why} {meant, select, no {Laat de beller het nog eens voorlezen.} other {Bedoelt de beller {meant}? Lees dat voor.}}',
    en: '“{found}”: {why} {meant, select, no {Let the caller read it out again.} other {Does the caller mean {meant}? Read that out.}}',
  },
  correctionLeft: {
    nl: '“{found}”: dit klinkt als een verbetering, en wij veranderden niets. Het staat bij wat de beller vertelde. Klopt een antwoord niet meer? Verander het hieronder.',
    en: '“{found}”: this sounds like a correction, and we changed nothing. It stands with what the caller told. Is an answer no longer right? Change it below.',
  },
  doubtfulAmount: {
    nl: '“{found}”: welk bedrag is betaald? Vraag het, en typ alleen dat bedrag.',
    en: '“{found}”: which amount was paid? Ask, and type only that amount.',
  },
  timeToCome: {
    nl: '{hour} uur vandaag is nog niet geweest. Vraag wanneer het was. Typ “nee” met de goede tijd.',
    en: '{hour} today is still to come. Ask when it was. Type “no” with the right time.',
  },
  doubtfulDay: {
    nl: 'Bedoelt de beller met “{found}” {meant}? Vraag het. Klopt het? Typ het jaar erbij.',
    en: 'Does the caller mean {meant} by “{found}”? Ask. Is that right? Type the year with it.',
  },
  noSuchReport: {
    nl: 'Melding {code} vinden wij niet bij uw organisatie. Laat de beller het nummer nog eens voorlezen.',
    en: 'We do not find report {code} at your organisation. Let the caller read out the number again.',
  },
  takenKey: {
    nl: 'Wij namen “{found}” niet over. Bij “{question}” staat al: {answer}. Klopt dat niet? Verander het bij die vraag.',
    en: 'We did not take “{found}”. At “{question}” stands already: {answer}. Is that not right? Change it at that question.',
  },
  chooseSaid: { nl: 'Kies een antwoord.', en: 'Choose an answer.' },
})

export const statusText = defineText({
  nl: {
    sent: 'ligt klaar bij de ontvanger',
    read: 'gelezen, nog geen antwoord',
    accepted: 'overgenomen, nog niet gesproken',
    spoken: 'gesproken',
    refused: 'niet overgenomen',
    returned: 'teruggekomen',
    withdrawn: 'toestemming ingetrokken',
    erased: 'toestemming ingetrokken, en gewist',
  },
  en: {
    sent: 'lies ready with the receiver',
    read: 'read, no answer yet',
    accepted: 'taken over, not spoken yet',
    spoken: 'spoken',
    refused: 'not taken over',
    returned: 'came back',
    withdrawn: 'consent withdrawn',
    erased: 'consent withdrawn, and wiped',
  },
})

export const whyText = defineText({
  nl: {
    'not-for-us': 'dit hoort niet bij ons',
    'no-time': 'wij hebben er nu geen tijd voor',
    known: 'wij helpen deze persoon al',
    'not-reached': 'wij kregen de persoon niet te pakken',
    unanswered: 'er kwam op tijd geen antwoord',
    'not-spoken': 'niemand sprak op tijd met de persoon',
  },
  en: {
    'not-for-us': 'this is not for us',
    'no-time': 'we have no time for it now',
    known: 'we help this person already',
    'not-reached': 'we could not reach the person',
    unanswered: 'no answer came in time',
    'not-spoken': 'nobody spoke with the person in time',
  },
})

export const fieldText = defineText({
  nl: {
    now: 'wat er nu gebeurt',
    name: 'naam',
    phone: 'telefoonnummer',
    language: 'taal',
    situation: 'wat er gebeurde',
    when: 'wanneer',
    paid: 'hoe er geld weg ging',
    payment: 'welke betaling',
    paidTo: 'naar welke rekening het geld ging',
    gave: 'wat de ander heeft',
    called: 'of de bank al gebeld is',
    note: 'wat u erbij schrijft',
  },
  en: {
    now: 'what is happening now',
    name: 'name',
    phone: 'phone number',
    language: 'language',
    situation: 'what happened',
    when: 'when',
    paid: 'how money left',
    payment: 'which payment',
    paidTo: 'which account the money went to',
    gave: 'what the other has',
    called: 'whether the bank was called',
    note: 'what you add',
  },
})

export const urgencyText = defineText({
  nl: { danger: 'gevaar, meteen', now: 'nu', today: 'vandaag', week: 'deze week' },
  en: { danger: 'danger, at once', now: 'now', today: 'today', week: 'this week' },
})

export const consentText = defineText({
  nl: {
    words:
      'Ik wil u doorverwijzen naar {who}, zodat zij u verder helpen. Ik geef dan dit door: {fields}. Meer niet, en alleen hiervoor. U kunt dit later intrekken met de code van uw melding; dan wist {who} het. Vindt u dat goed?',
  },
  en: {
    words:
      'I want to hand you over to {who}, so that they help you further. I will pass on this: {fields}. Nothing more, and only for this. You can take this back later with the code of your report; {who} then wipes it. Do you agree?',
  },
})

export const otherLanguageText = defineText({ nl: { other: 'een andere taal' }, en: { other: 'another language' } })
