// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language } from '#foundation/text'
import type { Arm, Audience, Widget, WidgetEvent } from './widget.ts'

export const widgetNames: Record<Language, Record<Widget, string>> = {
  nl: { 'even-wachten': 'Even wachten', oefenen: 'Oefenen', 'beveiliging-op-orde': 'Beveiliging op orde' },
  en: { 'even-wachten': 'Wait a moment', oefenen: 'Practise', 'beveiliging-op-orde': 'Security in order' },
}

export const audienceNames: Record<Language, Record<Audience, string>> = {
  nl: { citizen: 'voor iedereen', company: 'voor bedrijven' },
  en: { citizen: 'for everybody', company: 'for companies' },
}

export const armNames: Record<Language, Record<Arm, string>> = {
  nl: {
    'with-pause': 'met pauze',
    'without-pause': 'zonder pauze',
    'at-once': 'uitleg meteen',
    'at-the-end': 'uitleg aan het eind',
    'five-actions': 'lijst van vijf',
    'three-actions': 'lijst van drie',
  },
  en: {
    'with-pause': 'with a pause',
    'without-pause': 'without a pause',
    'at-once': 'feedback at once',
    'at-the-end': 'feedback at the end',
    'five-actions': 'list of five',
    'three-actions': 'list of three',
  },
}

export const eventNames: Record<Language, Record<WidgetEvent, string>> = {
  nl: {
    started: 'Begonnen',
    finished: 'Tot het eind',
    'pause:waited': 'Pauze uitgezeten',
    'pause:skipped': 'Pauze overgeslagen',
    'outcome:call-back': '“Ik stop en bel zelf”',
    'outcome:unsure': '“Ik weet het nog niet”',
    'outcome:pay': '“Ik betaal”',
    'before:0': 'Vooraf 0 van 2 goed',
    'before:1': 'Vooraf 1 van 2 goed',
    'before:2': 'Vooraf 2 van 2 goed',
    'after:0': 'Na afloop 0 van 2 goed',
    'after:1': 'Na afloop 1 van 2 goed',
    'after:2': 'Na afloop 2 van 2 goed',
    'planned:0': 'Niets gekozen om te doen',
    'planned:1': '1 ding gekozen',
    'planned:2': '2 dingen gekozen',
    'planned:3': '3 dingen gekozen',
    'planned:4': '4 dingen gekozen',
    'planned:5': '5 dingen gekozen',
    'done:0': 'Teruggekomen: niets gedaan',
    'done:1': 'Teruggekomen: 1 ding gedaan',
    'done:2': 'Teruggekomen: 2 dingen gedaan',
    'done:3': 'Teruggekomen: 3 dingen gedaan',
    'done:4': 'Teruggekomen: 4 dingen gedaan',
    'done:5': 'Teruggekomen: 5 dingen gedaan',
  },
  en: {
    started: 'Started',
    finished: 'To the end',
    'pause:waited': 'Sat out the pause',
    'pause:skipped': 'Skipped the pause',
    'outcome:call-back': '“I stop and call back”',
    'outcome:unsure': '“I do not know yet”',
    'outcome:pay': '“I pay”',
    'before:0': 'Before: 0 of 2 right',
    'before:1': 'Before: 1 of 2 right',
    'before:2': 'Before: 2 of 2 right',
    'after:0': 'After: 0 of 2 right',
    'after:1': 'After: 1 of 2 right',
    'after:2': 'After: 2 of 2 right',
    'planned:0': 'Chose nothing to do',
    'planned:1': 'Chose 1 thing',
    'planned:2': 'Chose 2 things',
    'planned:3': 'Chose 3 things',
    'planned:4': 'Chose 4 things',
    'planned:5': 'Chose 5 things',
    'done:0': 'Came back: nothing done',
    'done:1': 'Came back: 1 thing done',
    'done:2': 'Came back: 2 things done',
    'done:3': 'Came back: 3 things done',
    'done:4': 'Came back: 4 things done',
    'done:5': 'Came back: 5 things done',
  },
}

/** Words that every widget repeats. */
export const frameText = defineText({
  nl: {
    opensOutside: 'Links naar dijkwacht openen in een nieuw tabblad.',
    counted:
      'Wij tellen alleen per dag hoe vaak mensen dit gebruiken en hoe het afliep. Wij bewaren niets over u en plaatsen geen cookies.',
    forCompany: 'Is het voor uw bedrijf? Ga naar de versie voor bedrijven',
    forCitizen: 'Is het voor uzelf? Ga naar de versie voor iedereen',
    sources: 'Waar dit op berust',
  },
  en: {
    opensOutside: 'Links to dijkwacht open in a new tab.',
    counted:
      'We only count by day how often this is used and how it ended. We keep nothing about you and set no cookies.',
    forCompany: 'Is it for your company? Go to the version for companies',
    forCitizen: 'Is it for yourself? Go to the version for everybody',
    sources: 'What this rests on',
  },
})
