// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'
import { problemText } from '#values'

export const requestMessages = defineMessages('data-requests', {
  rightNeeded: { nl: 'Kies wat u wilt.', en: 'Choose what you want.' },
  keyNeeded: {
    nl: 'Vul in waarmee wij u kunnen vinden. Dat is een rekening, nummer, e-mailadres of site van uzelf, of de code van uw melding.',
    en: 'Enter what we can find you by: your own account, number, e-mail address or site, or the code of your report.',
  },
  keyUnread: {
    nl: 'Wij herkennen dit niet. Vul één rekeningnummer, telefoonnummer, e-mailadres of site in. Wat u verder invulde, staat er nog.',
    en: 'We do not recognise this. Enter one account number, phone number, e-mail address or site. What else you entered is still there.',
  },
  reportCodeUnknown: {
    nl: 'Wij kennen deze code van een melding niet. Kijk of u de code goed heeft overgetypt, of laat dit vak leeg.',
    en: 'We do not know this code of a report. See whether you copied it well, or leave it empty.',
  },
  reasonNeeded: {
    nl: 'Schrijf in een paar zinnen op wat er niet klopt, of waarom u dit vraagt.',
    en: 'Write down in a few sentences what is not right, or why you ask this.',
  },
  reasonLong: {
    nl: 'Maak uw uitleg korter: hooguit {most} tekens.',
    en: 'Make it shorter: at most {most} characters.',
  },
  emailMistyped: problemText['email.mistyped'],
  emailWrong: {
    nl: 'Dit e-mailadres klopt niet. Verbeter het, of laat het leeg.',
    en: 'This e-mail address is not right. Correct it, or leave it empty.',
  },
  phoneWrong: {
    nl: 'Dit telefoonnummer klopt niet. Verbeter het, of laat het leeg.',
    en: 'This phone number is not right. Correct it, or leave it empty.',
  },
  formOld: {
    nl: 'Dit formulier stond te lang open. Verstuur het nog een keer; wat u invulde, staat er nog.',
    en: 'This form was open for too long. Send it once more; what you entered is still there.',
  },
  noSuchRequest: {
    nl: 'Dit verzoek bestaat niet, of is voor een andere organisatie.',
    en: 'This request does not exist, or is for another organisation.',
  },
  mayNotAnswer: {
    nl: 'Alleen iemand met deze taak bij de organisatie zelf mag dit.',
    en: 'Only somebody with this task at the organisation itself may do this.',
  },
  changedMeanwhile: {
    nl: 'Dit kan niet meer: iemand anders was u voor, of er is al geantwoord. Er is niets veranderd.',
    en: 'This is no longer possible: somebody else was first, or it was answered. Nothing was changed.',
  },
  itemGone: {
    nl: 'Dit gegeven is er niet meer. Bekijk het verzoek opnieuw. Er is niets veranderd.',
    en: 'This is not there any more. Look at the request again. Nothing was changed.',
  },
  outcomeNeeded: { nl: 'Kies wat u ermee doet.', en: 'Choose what you do with it.' },
  groundNeeded: { nl: 'Kies een grond om te weigeren.', en: 'Choose a ground to refuse.' },
  notErasable: {
    nl: 'Wij kunnen dit hier niet los wissen. Weiger met een grond, of wis het waar het bij hoort.',
    en: 'This cannot be erased by itself here. Refuse with a ground, or erase what it belongs to.',
  },
  confidential: {
    nl: 'Deze verwerking is niet openbaar. Wat erin staat, kan niet in een antwoord.',
    en: 'This processing is not public. What is in it cannot go into an answer.',
  },
  undecided: {
    nl: 'Beslis eerst over alles wat de vrager zelf gaf. Er is nog niets verstuurd.',
    en: 'First decide about everything that the person gave. Nothing was sent yet.',
  },
  explanationNeeded: {
    nl: 'Schrijf in een paar zinnen op wat u besloot en waarom. De vrager leest dit.',
    en: 'Write down in a few sentences what you decided and why. The person who asked reads this.',
  },
  explanationLong: { nl: 'Hooguit {most} tekens.', en: 'At most {most} characters.' },
  notPolice: {
    nl: 'Dit antwoord is alleen voor politie en Openbaar Ministerie.',
    en: 'This answer is for police and prosecutor only.',
  },
  notLonger: {
    nl: 'De termijn kan niet (meer) langer worden.',
    en: 'The term cannot be extended (any more).',
  },
  extendedReasonNeeded: { nl: 'Kies waarom het langer duurt.', en: 'Choose why it takes longer.' },
  howNeeded: {
    nl: 'Kies hoe u heeft gezien dat dit van de vrager is.',
    en: 'Choose how you saw that this belongs to the person who asked.',
  },
})

export const rightText = defineText({
  nl: {
    access: 'Weten wat u over mij bewaart',
    rectification: 'Iets laten verbeteren',
    erasure: 'Iets laten wissen',
    objection: 'Dat u mijn gegevens niet meer gebruikt',
    restriction: 'Dat er even niets met mijn gegevens gebeurt',
  },
  en: {
    access: 'Know what is kept about me',
    rectification: 'Have something corrected',
    erasure: 'Have something erased',
    objection: 'That my data are not used any more',
    restriction: 'That nothing happens with my data for now',
  },
})

export const statusText = defineText({
  nl: {
    waiting: 'Wacht tot u laat zien dat het van u is',
    open: 'Wacht op antwoord',
    extended: 'Duurt langer',
    neutral: 'Eerste antwoord van politie of Openbaar Ministerie',
    answered: 'Geantwoord',
    lapsed: 'Gesloten zonder antwoord',
  },
  en: {
    waiting: 'Waits until you show that it is yours',
    open: 'Waits for an answer',
    extended: 'Takes longer',
    neutral: 'First answer of police or prosecutor',
    answered: 'Answered',
    lapsed: 'Closed without an answer',
  },
})

export const extendedText = defineText({
  nl: { complex: 'Het uitzoeken kost meer tijd.', many: 'Er zijn nu veel verzoeken.' },
  en: { complex: 'It takes more time to find out.', many: 'There are many requests now.' },
})

export const groundText = defineText({
  nl: {
    others: 'Het zou de rechten van anderen schaden (art. 15, vierde lid, AVG).',
    claims: 'Het is nodig voor een rechtszaak of klacht (art. 17, derde lid, AVG).',
    duty: 'De wet verplicht ons dit nog te bewaren (art. 17, derde lid, AVG).',
    task: 'Het is nodig voor onze taak (art. 17, derde lid, AVG).',
    investigation: 'Het is nodig om strafbare feiten te voorkomen of op te sporen (art. 23 AVG, art. 41 UAVG).',
    excessive: 'U vroeg dit kort geleden ook al (art. 12, vijfde lid, AVG).',
    'wpg-27': 'Het is nodig voor de taak van de politie of het Openbaar Ministerie (art. 27 Wpg).',
    'wpg-others': 'Het zou de rechten van anderen schaden (art. 27 Wpg).',
  },
  en: {
    others: 'It would harm the rights of others (art. 15(4) GDPR).',
    claims: 'It is needed for a legal claim or complaint (art. 17(3) GDPR).',
    duty: 'The law obliges us to keep this for now (art. 17(3) GDPR).',
    task: 'It is needed for our task (art. 17(3) GDPR).',
    investigation: 'It is needed to prevent or investigate criminal offences (art. 23 GDPR, art. 41 UAVG).',
    excessive: 'You asked this a short time ago (art. 12(5) GDPR).',
    'wpg-27': 'It is needed for the task of the police or the prosecutor (art. 27 Wpg).',
    'wpg-others': 'It would harm the rights of others (art. 27 Wpg).',
  },
})
