// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const reportText = defineText({
  nl: {
    pageTitle: 'Meld een knelpunt',
    lead: 'Uw organisatie wilde iets delen, en dat kon niet of niet zeker. Vertel het zonder namen, rekeningen of nummers.',
    back: 'Naar de knelpunten',
    title: 'Het knelpunt in één zin',
    titleMore: 'Bijvoorbeeld: een marktplaats mag een bank niet zeggen dat een rekening steeds terugkomt.',
    metOn: 'Wanneer liep u ertegenaan?',
    metOnMore: 'Bijvoorbeeld 24-11-2026.',
    wanted: 'Wat wilde u delen, met wie, en waarvoor?',
    wantedMore: 'Alleen de soort gegevens, niet de gegevens zelf.',
    law: 'Welke wet of regel werd genoemd?',
    lawMore: 'Bijvoorbeeld artikel 10 AVG en artikel 33 UAVG. Weet u het niet, schrijf dan wie er nee zei.',
    casuistry: 'Een geval waarin het misging',
    casuistryMore: 'Vertel wat er gebeurde zonder dat iemand is te herkennen. Verander wat niet uitmaakt.',
    send: 'Verstuur knelpunt',
  },
  en: {
    pageTitle: 'Report a bottleneck',
    lead: 'Your organisation wanted to share something, and could not or was not sure. Tell it without names, accounts or numbers.',
    back: 'To the bottlenecks',
    title: 'The bottleneck in one sentence',
    titleMore: 'For example: a marketplace may not tell a bank that an account keeps coming back.',
    metOn: 'When did you meet it?',
    metOnMore: 'For example 24-11-2026.',
    wanted: 'What did you want to share, with whom, and what for?',
    wantedMore: 'Only the kind of data, not the data themselves.',
    law: 'Which law or rule was named?',
    lawMore:
      'For example article 10 GDPR and article 33 of the Dutch act on it. If you do not know, write who said no.',
    casuistry: 'A case in which it went wrong',
    casuistryMore: 'Tell what happened so that nobody can be recognised. Change what makes no difference.',
    send: 'Send bottleneck',
  },
})
