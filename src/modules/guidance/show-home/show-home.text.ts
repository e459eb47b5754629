// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    pageTitle: 'Dijkwacht: controleren, melden en hulp bij online fraude',
    description: 'Controleer een rekening, nummer of link. Meld online fraude. Of lees wat u nu eerst moet doen.',
    title: 'Opgelicht, of twijfelt u?',
    check: 'Controleren',
    checkText: 'Is dit rekeningnummer, telefoonnummer of deze link al gemeld?',
    report: 'Melden',
    reportText: 'Vertel wat er is gebeurd. Zo waarschuwt u anderen.',
    help: 'Hulp nu',
    helpText: 'Geld overgemaakt of gegevens gegeven? Lees wat u eerst doet.',
    source: 'Bron:',
    whatTitle: 'Wat is Dijkwacht?',
    whatReport: 'Eén melding beschermt iedereen.',
    whatChain:
      'Dijkwacht legt uw melding naast die van anderen. Zo kan bijvoorbeeld een bank of de politie iets doen voordat de volgende geld kwijt is.',
    whatNot:
      'Dijkwacht is van organisaties die samen online fraude tegengaan. Het is niet de overheid, en een melding is geen aangifte.',
    how: 'Zo werkt het',
    synthetic:
      'Dit is een proefversie. Mensen, rekeningen en meldingen op deze site bestaan niet echt. Het cijfer hierboven is wel echt.',
    syntheticNoFigure: 'Dit is een proefversie. Mensen, rekeningen en meldingen op deze site bestaan niet echt.',
  },
  en: {
    pageTitle: 'Dijkwacht: check, report and get help with online fraud',
    description: 'Check an account, number or link. Report online fraud. Or read what to do first.',
    title: 'Scammed, or in doubt?',
    check: 'Check',
    checkText: 'Has this account, phone number or link been reported?',
    report: 'Report',
    reportText: 'Tell us what happened. That warns others.',
    help: 'Help now',
    helpText: 'Sent money or gave details? Read what to do first.',
    source: 'Source:',
    whatTitle: 'What is Dijkwacht?',
    whatReport: 'One report protects everybody.',
    whatChain:
      'Dijkwacht puts your report beside those of others. So a bank or the police, for instance, can act before the next person loses money.',
    whatNot:
      'Dijkwacht belongs to organisations that fight online fraud together. It is not the government, and a report is not a criminal complaint.',
    how: 'How it works',
    synthetic:
      'This is a trial version. People, accounts and reports on this site do not really exist. The figure above is real.',
    syntheticNoFigure: 'This is a trial version. People, accounts and reports on this site do not really exist.',
  },
})
