// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    back: 'Alle onderzoeken',
    read: 'Lees het onderzoek',
    source: 'Waar dit vandaan komt',
    reading: 'Hoe zeker is dit',
    review: 'Wij kijken dit na op',
    remark: 'Let op',
    figuresTitle: 'Cijfers uit dit onderzoek',
    figures: 'Bekijk de cijfers van {source}',
    answerTitle: 'Werkt u bij een bedrijf?',
    answer: '{title}: vul de vragenlijst in',
  },
  en: {
    back: 'All studies',
    read: 'Read the study',
    source: 'Where this comes from',
    reading: 'How sure is this',
    review: 'We look at this again on',
    remark: 'Note',
    figuresTitle: 'Figures of this study',
    figures: 'See the figures of {source}',
    answerTitle: 'Do you work at a company?',
    answer: '{title}: fill in the questionnaire',
  },
})
