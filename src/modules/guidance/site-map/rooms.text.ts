// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    about: 'Over Dijkwacht',
    aboutLead:
      'Dijkwacht is van organisaties die samen online fraude tegengaan: politie, banken, telecombedrijven, gemeenten en meldpunten. Eén melding beschermt iedereen. Een melding is geen aangifte.',
    aboutContact: 'Heeft u een vraag aan ons? Mail',
    professional: 'Voor professionals',
    professionalLead: 'Voor wie in zijn werk met online fraude te maken heeft: regels, begrippen en onderzoek.',
    professionalContact: 'Mist u iets? Mail',
    press: 'Voor gemeenten en pers',
    pressLead: 'Alles op deze bladzijden mag u overnemen. U heeft daarvoor geen account nodig.',
    pressContact: 'Bent u journalist, of wilt u iets weten? Mail',
  },
  en: {
    about: 'About Dijkwacht',
    aboutLead:
      'Dijkwacht belongs to organisations that fight online fraud together: police, banks, telecoms, municipalities and reporting points. One report protects everybody. A report is not a criminal complaint.',
    aboutContact: 'Do you have a question for us? Mail',
    professional: 'For professionals',
    professionalLead: 'For whoever meets online fraud at work: rules, concepts and studies.',
    professionalContact: 'Do you miss something? Mail',
    press: 'For municipalities and press',
    pressLead: 'You may use everything on these pages. You need no account for it.',
    pressContact: 'Are you a journalist, or do you want to know something? Mail',
  },
})
