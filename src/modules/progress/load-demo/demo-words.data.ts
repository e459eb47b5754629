// SPDX-License-Identifier: EUPL-1.2
// Invented words of an invented editor.

export const sentWords = {
  intro:
    'Online fraude raakt veel mensen. Daarom werken overheid, politie en bedrijven samen aan één plan. Deze brief zegt wat er kwam en wat nog niet.',
  'theme-1': 'De cijfers van politie en banken staan nu bij elkaar. Dat helpt om te zien welke vorm groeit.',
  'theme-6': 'Slachtoffers lezen op één plek wat zij het eerst moeten doen.',
  closing: 'Over een half jaar leest u weer hoe het ervoor staat.',
} as const

export const draftWords = {
  intro: 'Dit half jaar kwamen de waarschuwingen voor iedereen erbij.',
  'theme-5':
    'Alle partners spreken nu af welke boodschap zij wanneer geven:\n- één zin per vorm van fraude\n- één kalender voor alle campagnes',
} as const
