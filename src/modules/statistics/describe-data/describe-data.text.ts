// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    releases: 'Meldingen van online fraude, per week en per vier weken',
    releasesDescription:
      'Hoe vaak online fraude bij Dijkwacht is gemeld, naar vorm, kanaal, regio en meer. Elke week komt er een vrijgave bij die daarna nooit verandert. Kleine aantallen zijn verborgen, andere afgerond op 5.',
    release: 'Meldingen van online fraude, vrijgave {number}',
    releaseDescription:
      'Wat deze vrijgave toevoegde: de meldingen van één week, en aan het eind van elke vier weken ook die van de vier weken samen. Beschermd volgens beleid {policy}.',
    figures: 'Cijfers over online fraude van {source}',
    singleFigures: 'Losse cijfers over online fraude van {source}',
    figuresDescription:
      '{count, plural, one {# cijfer dat} other {# cijfers die}} {source} publiceerde, elk met bron, definitie en hoe zeker het is.',
    linkOnly:
      '{count, plural, one {# los cijfer} other {# losse cijfers}} van {source}, met de bron erbij. De bron noemt geen licentie om ze als geheel door te geven: vraag het aan {source}.',
  },
  en: {
    releases: 'Reports of online fraud, by week and by four weeks',
    releasesDescription:
      'How often online fraud was reported to Dijkwacht, by form, channel, region and more. Every week a release is added that never changes after that. Small numbers are hidden, others rounded to 5.',
    release: 'Reports of online fraud, release {number}',
    releaseDescription:
      'What this release added: the reports of one week, and at the end of every four weeks those of the four together. Protected by policy {policy}.',
    figures: 'Figures on online fraud of {source}',
    singleFigures: 'Single figures on online fraud of {source}',
    figuresDescription:
      '{count, plural, one {# figure} other {# figures}} that {source} published, each with its source, definition and how certain it is.',
    linkOnly:
      '{count, plural, one {# single figure} other {# single figures}} of {source}, with the source. The source names no licence to give them on as a whole: ask {source}.',
  },
})
