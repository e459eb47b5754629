// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const feedMessages = defineMessages('reports', {
  feedHours: {
    nl: 'Vul een heel aantal uren in, van 1 tot 8.760 (een jaar).',
    en: 'Fill in a whole number of hours, from 1 to 8,760 (a year).',
  },
})

export const feedText = defineText({
  nl: {
    title: 'Aanvoer van meldingen',
    lead: 'Wanneer uw organisatie voor het laatst meldingen aanleverde, en of dat langer geleden is dan gewoon.',
    caption: 'Wegen waarlangs uw organisatie aanlevert',
    origin: 'Weg',
    'origin-api': 'Koppeling (API)',
    'origin-file': 'Bestanden en mail',
    last: 'Laatst ontvangen',
    within: 'Stil na',
    'within-unknown': 'nog niet bekend',
    'within-learned': '{time}, geleerd',
    'within-set': '{time}, ingesteld',
    state: 'Stand',
    'state-working': 'Werkt',
    'state-silent': 'Stil',
    'state-learning': 'Leert nog',
    'state-ignored': 'Niet bewaakt',
    hours: '{count, plural, one {# uur} other {# uur}}',
    days: '{count, plural, one {# dag} other {# dagen}}',
    silent:
      'Er komt niets meer binnen langs: {origins}. Kijk of uw systeem nog verstuurt. Er is niets verloren: lever daarna alles opnieuw aan, dubbele meldingen herkennen wij aan uw kenmerk.',
    how: 'Wij leren van de laatste vier weken hoe lang het gewoonlijk stil is, met nachten en weekenden; na vijf dagen met meldingen weten wij genoeg. Is het daar ver overheen, dan ziet u dat op uw startpagina.',
    empty: 'Uw organisatie leverde nog geen meldingen aan',
    'empty-more': 'Zodra er een eerste melding binnenkomt, staat die hier.',
    set: 'Stel in wat gewoon is',
    'set-of': 'Wanneer is “{origin}” stil?',
    'way-learned': 'Leer het van de laatste vier weken',
    'way-set': 'Na een vast aantal uren',
    'way-not': 'Bewaak deze weg niet',
    'set-hours': 'Aantal uren',
    save: 'Bewaar',
    file: 'Lever meldingen aan',
  },
  en: {
    title: 'Supply of reports',
    lead: 'When your organisation last filed reports, and whether that is longer ago than usual.',
    caption: 'Ways in which your organisation files',
    origin: 'Way',
    'origin-api': 'API',
    'origin-file': 'Files and e-mail',
    last: 'Last received',
    within: 'Silent after',
    'within-unknown': 'not yet known',
    'within-learned': '{time}, learned',
    'within-set': '{time}, set',
    state: 'Status',
    'state-working': 'Works',
    'state-silent': 'Silent',
    'state-learning': 'Still learning',
    'state-ignored': 'Not watched',
    hours: '{count, plural, one {# hour} other {# hours}}',
    days: '{count, plural, one {# day} other {# days}}',
    silent:
      'Nothing comes in any more by: {origins}. Check whether your system still sends. Nothing is lost: file everything again afterwards, we know repeated reports by your reference.',
    how: 'From the last four weeks we learn how long it is usually silent, nights and weekends included; after five days with reports we know enough. When it is far beyond that, you see so on your start page.',
    empty: 'Your organisation has not filed reports yet',
    'empty-more': 'As soon as a first report comes in, it stands here.',
    set: 'Set what is usual',
    'set-of': 'When is “{origin}” silent?',
    'way-learned': 'Learn it from the last four weeks',
    'way-set': 'After a fixed number of hours',
    'way-not': 'Do not watch this way',
    'set-hours': 'Number of hours',
    save: 'Save',
    file: 'File reports',
  },
})

export const feedTray = defineText({
  nl: { title: 'Aanvoer die stilvalt', explanation: 'Uw organisatie levert langer niets aan dan gewoon' },
  en: { title: 'Supply that fell silent', explanation: 'Your organisation has filed nothing for longer than usual' },
})
