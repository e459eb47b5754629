// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Open data van dijkwacht',
    description:
      'Alles wat dijkwacht als data geeft. Aantallen meldingen van online fraude, cijfers van anderen met hun bron, begrippen, regels, meldpunten en de lijst van het schild.',
    demoDescription:
      'Een proefopstelling: mensen, meldingen en aantallen in deze catalogus zijn verzonnen. Cijfers van anderen zijn echt.',
    service: 'API van dijkwacht',
    serviceDescription: 'De openbare gegevens van dijkwacht, opvraagbaar door computers.',
    notKnown: 'Op dit adres staat niets. Welke data er zijn, staat op {address}.',
  },
  en: {
    title: 'Open data of dijkwacht',
    description:
      'Everything that dijkwacht gives as data: numbers of reports of online fraud, figures of others with their source, concepts, rules, reporting points and the list of the shield.',
    demoDescription: 'A trial: people, reports and numbers in this catalogue are made up. Figures of others are real.',
    service: 'API of dijkwacht',
    serviceDescription: 'The public data of dijkwacht, for computers to ask.',
    notKnown: 'There is nothing at this address. {address} says which data there are.',
  },
})
