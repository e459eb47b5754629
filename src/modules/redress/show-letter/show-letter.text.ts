// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const letterText = defineText({
  nl: {
    title: 'Verklaring: waarschuwing ingetrokken',
    date: 'Datum van deze brief',
    about: 'Het gaat om',
    greeting: 'Aan wie dit leest',
    first:
      'Over het gegeven hierboven stond een waarschuwing. {authority} heeft op {at} beslist dat die waarschuwing niet terecht was. De waarschuwing is die dag ingetrokken.',
    second:
      'De houder heeft recht op een gewone behandeling. Uit de ingetrokken waarschuwing volgt niets over de houder. Heeft u door die waarschuwing iets geweigerd, beëindigd of vastgelegd? Wij vragen u dat ongedaan te maken.',
    by: 'Wie besliste',
    byMore: '{authority}. Twee mensen hebben ernaar gekeken.',
    on: 'Beslist op',
    corrected: 'Wat is rechtgezet',
    correctedMore:
      'De waarschuwing is ingetrokken en uit de controle gehaald. Meldingen van vóór die dag brengen de waarschuwing niet terug.',
    told: 'Waar het is rechtgezet',
    toldMore:
      '{told, plural, =0 {Geen organisatie had de waarschuwing overgenomen.} other {{confirmed} van {told} organisaties die de waarschuwing hadden, hebben bevestigd dat zij is verwijderd.}}',
    verifyTitle: 'Klopt deze brief?',
    verify:
      'Controleer het gegeven zelf op {site}, of vraag het aan {authority}. Deze brief vraagt nooit om geld, codes of toegang tot een toestel.',
    print: 'Druk deze pagina af, of bewaar de pagina als pdf. In het Engels: kies English bovenaan.',
    back: 'Terug naar uw bezwaar',
  },
  en: {
    title: 'Statement: warning withdrawn',
    date: 'Date of this letter',
    about: 'It is about',
    greeting: 'To whom it may concern',
    first:
      'There was a warning about the above. {authority} decided on {at} that this warning was not right. The warning was withdrawn on that day.',
    second:
      'The holder is entitled to be treated as anybody else. Nothing about the holder follows from the withdrawn warning. Did you refuse, end or record anything because of it? We ask you to undo that.',
    by: 'Who decided',
    byMore: '{authority}. Two people looked at it.',
    on: 'Decided on',
    corrected: 'What was put right',
    correctedMore:
      'The warning was withdrawn and removed from the check. Reports of before that day do not bring it back.',
    told: 'Where it was put right',
    toldMore:
      '{told, plural, =0 {No organisation had taken over the warning.} other {{confirmed} of {told} organisations that had the warning have confirmed that it was removed.}}',
    verifyTitle: 'Is this letter genuine?',
    verify:
      'Check it yourself at {site}, or ask {authority}. This letter never asks for money, codes or access to a device.',
    print: 'Print this page, or keep it as a PDF. In Dutch: choose Nederlands at the top.',
    back: 'Back to your objection',
  },
})
