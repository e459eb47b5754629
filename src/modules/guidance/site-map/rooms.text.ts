// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Whose Dijkwacht is, wherever somebody asks. */
export const whoWeAre = {
  nl: 'Dijkwacht is van organisaties die in Nederland samen online fraude tegengaan: politie, banken, telecombedrijven, gemeenten en meldpunten. Het is geen site van de overheid.',
  en: 'Dijkwacht belongs to organisations that fight online fraud together in the Netherlands: police, banks, telecoms, municipalities and reporting points. It is not a government website.',
}

export const text = defineText({
  nl: {
    about: 'Over Dijkwacht',
    aboutLead: `${whoWeAre.nl} Eén melding beschermt iedereen. Een melding is geen aangifte.`,
    aboutContact: 'Heeft u een vraag aan ons? Mail',
    professional: 'Voor professionals',
    professionalLead: 'Voor wie in zijn werk met online fraude te maken heeft: regels, begrippen en onderzoek.',
    professionalContact: 'Mist u iets? Mail',
    press: 'Voor gemeenten en pers',
    pressLead: 'Alles op deze pagina mag u overnemen. U heeft daarvoor geen account nodig.',
    kits: 'Vijf pakketten om over te nemen',
    kitsLead: 'Elk pakket heeft een poster, teksten en een plan voor vier weken. Uw naam en logo zet u er later op.',
    frame: 'Waarschuwingen op uw site',
    frameLead:
      'Plak deze code in uw pagina. De waarschuwingen verversen vanzelf. Voor één gemeente of provincie kiest u hieronder “Waarschuwingen op uw site”.',
    frameNone: 'Een venster voor uw site is er hier nog niet. Gebruik de feed bij “Waarschuwingen op uw site”.',
    pressMore: 'Meer materiaal',
    agenda: 'Zet de campagnekalender in uw agenda',
    contact: 'Contact',
    pressContact: 'Bent u journalist, of wilt u iets weten? Mail',
  },
  en: {
    about: 'About Dijkwacht',
    aboutLead: `${whoWeAre.en} One report protects everybody. A report is not a criminal complaint.`,
    aboutContact: 'Do you have a question for us? Mail',
    professional: 'For professionals',
    professionalLead: 'For whoever meets online fraud at work: rules, concepts and studies.',
    professionalContact: 'Do you miss something? Mail',
    press: 'For municipalities and press',
    pressLead: 'You may use everything on this page. You need no account for it.',
    kits: 'Five kits to use',
    kitsLead: 'Each kit has a poster, texts and a plan for four weeks. You put your name and logo on it later.',
    frame: 'Warnings on your site',
    frameLead:
      'Paste this code into your page. The warnings refresh by themselves. For one municipality or province choose “Warnings on your site” below.',
    frameNone: 'There is no frame for your site here yet. Use the feed at “Warnings on your site”.',
    pressMore: 'More material',
    agenda: 'Put the campaign calendar into your diary',
    contact: 'Contact',
    pressContact: 'Are you a journalist, or do you want to know something? Mail',
  },
})
