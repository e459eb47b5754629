// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** The words around a factsheet, on a page and on paper. */
export const documentText = defineText({
  nl: {
    kicker: 'Factsheet online fraude {number}',
    published: 'Gepubliceerd op {date}.',
    since: 'Verandering: sinds de vorige factsheet ({number}).',
    firstEdition: 'Dit is de eerste factsheet, dus er is nog niets om mee te vergelijken.',
    example:
      'Dit is een voorbeeld. De cijfers zijn van de genoemde bronnen, maar geen van die organisaties heeft dit gelezen, getekend of gepubliceerd. Wie hier tekende, is een verzonnen organisatie.',
    counted:
      'Een cijfer telt wat één organisatie zag: aangiften, schade bij banken, of antwoorden op een enquête. Niet iedereen meldt.',
    figuresTitle: 'Alle cijfers in deze factsheet',
    figuresLead:
      'Wie de cijfers telde, wanneer en hoe. Ook de cijfers waarmee is vergeleken en die in een grafiek staan.',
    figuresCount: '{count, plural, one {# cijfer} other {# cijfers}} met de bron',
    what: 'Wat is geteld',
    period: 'Periode',
    value: 'Cijfer',
    interval: '95% zeker tussen {interval}',
    countedAs: 'Hoe geteld',
    source: 'Bron',
    methodTitle: 'Hoe is geteld?',
    methodLead: 'Elke bron telt op een eigen manier. Tel cijfers van verschillende bronnen niet bij elkaar op.',
    methodOf: '{name} ({sources})',
    methodAbout: 'Gaat over: {about}.',
    provisional: 'Een deel van deze cijfers is voorlopig en kan nog veranderen.',
    marks: 'Let op: {marks}.',
    comparison:
      'Een verandering staat er alleen als beide cijfers op dezelfde manier zijn geteld. Blijft het verschil binnen de onzekerheid van het onderzoek, dan noemen wij het geen verandering.',
    signedTitle: 'Wie instaat voor de cijfers',
    signedLead:
      'Elke organisatie tekende voor de zinnen en grafieken met cijfers van haar bron, precies zoals ze hier staan.',
    signed: '{organisation}: cijfers van {source}, getekend op {date}',
    dataTitle: 'De gegevens',
    data: 'Alle cijfers met hun bronadres staan op {address}',
    page: 'Bladzijde {page} van {pages}',
    chartTable: 'De cijfers bij deze grafiek',
    break: 'breuk',
    hollow: 'Open teken: voorlopig.',
    bookmarks: 'Inhoud',
    subject: 'Trends en cijfers over online fraude',
  },
  en: {
    kicker: 'Factsheet online fraud {number}',
    published: 'Published on {date}.',
    since: 'Change: since the last factsheet ({number}).',
    firstEdition: 'This is the first factsheet, so there is nothing to compare with yet.',
    example:
      'This is an example. The figures are of the sources that are named, but none of those organisations read, signed or published this. Those who signed here are invented organisations.',
    counted:
      'A figure counts what one organisation saw: complaints to the police, losses at banks, or answers to a survey. Not everybody reports.',
    figuresTitle: 'All figures in this factsheet',
    figuresLead: 'Who counted them, when and how. Also those that were compared with and that stand in a chart.',
    figuresCount: '{count, plural, one {# figure} other {# figures}} with their source',
    what: 'What was counted',
    period: 'Period',
    value: 'Figure',
    interval: '95% certain between {interval}',
    countedAs: 'How it is counted',
    source: 'Source',
    methodTitle: 'How was it counted?',
    methodLead: 'Every source counts in its own way. Do not add up figures of different sources.',
    methodOf: '{name} ({sources})',
    methodAbout: 'About: {about}.',
    provisional: 'Some of these figures are provisional and can still change.',
    marks: 'Note: {marks}.',
    comparison:
      'A change is only given when both figures were counted in the same way. When the difference stays within the uncertainty of the survey, we call it no change.',
    signedTitle: 'Who answers for the figures',
    signedLead:
      'Every organisation signed the sentences and charts with figures of its source, exactly as they are here.',
    signed: '{organisation}: figures of {source}, signed on {date}',
    dataTitle: 'The data',
    data: 'All figures with the address of their source are at {address}',
    page: 'Page {page} of {pages}',
    chartTable: 'The figures of this chart',
    break: 'break',
    hollow: 'Hollow mark: provisional.',
    bookmarks: 'Contents',
    subject: 'Trends and figures on online fraud',
  },
})
