// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const casesMessages = defineMessages('cases', {
  mayNotWork: {
    nl: 'U mag niet aan zaken werken. Vraag uw organisatie om die rol.',
    en: 'You may not work on cases. Ask your organisation for that role.',
  },
  reasonNeeded: {
    nl: 'Schrijf op waarom, in ten minste drie tekens.',
    en: 'Write down why, in at least three characters.',
  },
  reasonTooLong: {
    nl: 'Schrijf de reden op in ten hoogste {most} tekens.',
    en: 'Write down the reason in at most {most} characters.',
  },
  noSuchReport: {
    nl: 'Een van de meldingen is er niet, telt niet meer mee, of is niet van uw organisatie.',
    en: 'One of the reports does not exist, no longer counts, or is not of your organisation.',
  },
  alreadyTogether: {
    nl: 'Deze meldingen staan al in dezelfde zaak.',
    en: 'These reports are already in the same case.',
  },
  notOneCase: {
    nl: 'Kies meldingen uit één zaak. Deze staan niet allemaal in dezelfde zaak.',
    en: 'Choose reports of one case. These are not all in the same case.',
  },
  nothingLeft: {
    nl: 'Er moet ten minste één eigen melding in de zaak achterblijven.',
    en: 'At least one report of your own must stay in the case.',
  },
  tooManyReports: {
    nl: 'Kies ten hoogste {most} meldingen.',
    en: 'Choose at most {most} reports.',
  },
  beingMoved: {
    nl: 'Uw organisatie hoort sinds kort bij een andere verbandenkring. Uw meldingen worden opnieuw verbonden. Probeer het later nog eens.',
    en: 'Your organisation has just come into another linking circle. Your reports are being linked anew. Try again later.',
  },
  noSuchHub: {
    nl: 'Dit kenmerk komt niet voor in meldingen van uw organisatie die meetellen.',
    en: 'This identifier does not occur in reports of your organisation that count.',
  },
  onlyOneReport: {
    nl: 'Deze tekst komt maar in één melding voor. Er is nog niets te beoordelen.',
    en: 'This text occurs in only one report. There is nothing to judge yet.',
  },
  protectedHub: {
    nl: 'Dit kenmerk staat op de beschermde lijst. Het kan geen meldingen verbinden.',
    en: 'This identifier is on the protected list. It cannot join reports.',
  },
  noSuchDecision: {
    nl: 'Dit besluit is er niet, of is niet van uw organisatie.',
    en: 'This decision does not exist, or is not of your organisation.',
  },
  alreadyUndone: {
    nl: 'Dit besluit is al teruggedraaid.',
    en: 'This decision was already undone.',
  },
  overruled: {
    nl: 'Een later besluit zegt het tegendeel. Draai eerst dat besluit terug.',
    en: 'A later decision says the opposite. Undo that one first.',
  },
})
