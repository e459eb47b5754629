// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const dossierMessages = defineMessages('dossiers', {
  mayNotMake: {
    nl: 'U mag geen dossiers maken. Vraag de beheerder van uw organisatie om de rol van analist.',
    en: 'You may not make dossiers. Ask the administrator of your organisation for the role of analyst.',
  },
  mayNotReceive: {
    nl: 'U mag geen dossiers ontvangen. Vraag de beheerder van uw organisatie om de rol van analist.',
    en: 'You may not receive dossiers. Ask the administrator of your organisation for the role of analyst.',
  },
  noCase: {
    nl: 'Deze zaak is er niet meer, of is niet van uw organisatie. Er is geen dossier gemaakt.',
    en: 'This case is not there any more, or is not of your organisation. No dossier was made.',
  },
  notFound: {
    nl: 'Dit dossier is er niet, of is niet van of voor uw organisatie.',
    en: 'This dossier is not there, or is not of or for your organisation.',
  },
  notReady: {
    nl: 'Dit dossier is nog niet klaar. Wacht even en kijk dan weer.',
    en: 'This dossier is not ready yet. Wait a moment and look again.',
  },
  filesGone: {
    nl: 'De bestanden van dit dossier zijn gewist. Maak een nieuw dossier van de zaak.',
    en: 'The files of this dossier were deleted. Make a new dossier of the case.',
  },
  notAllowedNow: {
    nl: 'Dat kan nu niet meer met dit dossier. Bekijk hoe het er nu voor staat.',
    en: 'That is not possible any more with this dossier. See how it stands now.',
  },
  changedMeanwhile: {
    nl: 'Iemand anders heeft dit dossier intussen bijgewerkt. Bekijk hoe het er nu voor staat en antwoord dan opnieuw. Uw tekst staat er nog.',
    en: 'Somebody else updated this dossier meanwhile. See how it stands now and answer again. Your text is still there.',
  },
  toOurselves: {
    nl: 'Dit dossier is voor uw eigen organisatie. Overdragen is niet nodig: uw collega’s kunnen het hier ophalen.',
    en: 'This dossier is for your own organisation. Handing over is not needed: your colleagues can fetch it here.',
  },
  needsGround: {
    nl: 'Kies waarom, zodat de maker en de melders weten wat eraan mankeert.',
    en: 'Choose why, so that the maker and the reporters know what is lacking.',
  },
  downloadPurpose: {
    nl: 'Schrijf op waarvoor u het bestand ophaalt. Dat staat in het auditspoor.',
    en: 'Write down what you fetch the file for. It stands in the audit record.',
  },
})

/** How it is made, and what became of it; with `told-` what who filed reads. */
export const dossierText = defineText({
  nl: {
    queued: 'Wacht op de beurt',
    building: 'Bezig met maken',
    ready: 'Klaar',
    failed: 'Niet gelukt',
    emptied: 'Bestanden gewist',
    kept: 'Niet overgedragen',
    'handed-over': 'Overgedragen',
    received: 'Ontvangen',
    'taken-up': 'In behandeling genomen',
    returned: 'Teruggestuurd',
    'in-investigation': 'In onderzoek',
    'at-prosecutor': 'Bij het Openbaar Ministerie',
    dismissed: 'Geseponeerd',
    'out-of-court': 'Afgedaan buiten de rechter',
    prosecuted: 'Vervolging',
    judged: 'Uitspraak',
    withdrawn: 'Teruggetrokken',
    'hand-over': 'Overgedragen',
    receive: 'Ontvangen',
    'take-up': 'Wij nemen het in behandeling',
    return: 'Wij sturen het terug',
    investigate: 'Wij doen onderzoek',
    'send-to-prosecutor': 'Het gaat naar het Openbaar Ministerie',
    dismiss: 'Wij seponeren',
    settle: 'Wij doen het af buiten de rechter',
    prosecute: 'Wij vervolgen',
    judge: 'De rechter deed uitspraak',
    withdraw: 'Teruggetrokken',
    incomplete: 'Er ontbreekt te veel',
    'other-recipient': 'Een andere organisatie gaat hierover',
    'no-offence': 'Geen strafbaar feit',
    'no-suspect': 'Geen verdachte gevonden',
    'too-little-proof': 'Te weinig bewijs',
    'too-little-capacity': 'Geen mensen en middelen',
    'other-case': 'Gaat mee in een andere zaak',
    'too-slight': 'Te gering feit',
    'better-otherwise': 'Anders beter op te lossen',
    'reason-file-complaint': 'Aangifte doen',
    'reason-investigate': 'Opsporing en vervolging',
  },
  en: {
    queued: 'Waits for its turn',
    building: 'Being made',
    ready: 'Ready',
    failed: 'Did not succeed',
    emptied: 'Files deleted',
    kept: 'Not handed over',
    'handed-over': 'Handed over',
    received: 'Received',
    'taken-up': 'Taken up',
    returned: 'Returned',
    'in-investigation': 'In investigation',
    'at-prosecutor': 'At the prosecutor',
    dismissed: 'Dismissed',
    'out-of-court': 'Settled out of court',
    prosecuted: 'Prosecution',
    judged: 'Judgment',
    withdrawn: 'Withdrawn',
    'hand-over': 'Handed over',
    receive: 'Received',
    'take-up': 'We take it up',
    return: 'We return it',
    investigate: 'We investigate',
    'send-to-prosecutor': 'It goes to the prosecutor',
    dismiss: 'We dismiss it',
    settle: 'We settle it out of court',
    prosecute: 'We prosecute',
    judge: 'The court gave judgment',
    withdraw: 'Withdrawn',
    incomplete: 'Too much is missing',
    'other-recipient': 'Another organisation is competent',
    'no-offence': 'No offence',
    'no-suspect': 'No suspect found',
    'too-little-proof': 'Too little proof',
    'too-little-capacity': 'No people and means',
    'other-case': 'Goes along in another case',
    'too-slight': 'Too slight an offence',
    'better-otherwise': 'Better solved otherwise',
    'reason-file-complaint': 'Filing a complaint',
    'reason-investigate': 'Investigation and prosecution',
  },
})

/** What whoever filed reads of it; a course that is not here is not told. */
export const toldText = defineText({
  nl: {
    'handed-over': 'Uw melding zit in een dossier over meerdere meldingen. Dat dossier ligt nu bij {recipient}.',
    withdrawn: 'Uw melding zat in een dossier bij {recipient}. Dat dossier is teruggehaald. Wij kijken wat er nog kan.',
    'taken-up':
      'Uw melding zit in een dossier over meerdere meldingen. {recipient} heeft dat dossier in behandeling genomen.',
    returned: 'Uw melding zat in een dossier. {recipient} stuurde het terug: {ground}. Wij kijken wat er nog kan.',
    'in-investigation': 'Uw melding zit in een dossier. {recipient} doet onderzoek.',
    'at-prosecutor': 'Uw melding zit in een dossier. Het ligt nu bij het Openbaar Ministerie.',
    dismissed:
      'Uw melding zat in een dossier. Er komt geen strafzaak: {ground}. Uw melding blijft meetellen bij het waarschuwen van anderen.',
    'out-of-court': 'Uw melding zat in een dossier. De zaak is afgedaan zonder rechter.',
    prosecuted: 'Uw melding zit in een dossier. Er komt een strafzaak.',
    judged: 'Uw melding zat in een dossier. De rechter heeft uitspraak gedaan.',
  },
  en: {
    'handed-over': 'Your report is in a dossier on several reports. That dossier is with {recipient} now.',
    withdrawn:
      'Your report was in a dossier with {recipient}. That dossier was taken back. We are looking at what can still be done.',
    'taken-up': 'Your report is in a dossier on several reports. {recipient} has taken that dossier up.',
    returned:
      'Your report was in a dossier. {recipient} returned it: {ground}. We are looking at what can still be done.',
    'in-investigation': 'Your report is in a dossier. {recipient} is investigating.',
    'at-prosecutor': 'Your report is in a dossier. It is with the Public Prosecution Service now.',
    dismissed:
      'Your report was in a dossier. There will be no criminal case: {ground}. Your report still counts in warning others.',
    'out-of-court': 'Your report was in a dossier. The case was settled out of court.',
    prosecuted: 'Your report is in a dossier. There will be a criminal case.',
    judged: 'Your report was in a dossier. The court gave judgment.',
  },
})
