// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const watchMenu = defineText({ nl: { title: 'Volglijst' }, en: { title: 'Watch list' } })

export const watchTray = defineText({
  nl: { title: 'Nieuw op uw volglijst', explanation: 'Nieuwe meldingen over wat u volgt' },
  en: { title: 'New on your watch list', explanation: 'New reports about what you watch' },
})

export const watchMessages = defineMessages('casework', {
  watchedLength: {
    nl: 'Vul in wat u wilt volgen: 2 tot 200 tekens.',
    en: 'Fill in what you want to watch: 2 to 200 characters.',
  },
  noSuchWatch: { nl: 'U volgt dit niet (meer).', en: 'You do not watch this (any more).' },
  noReportToWatch: {
    nl: 'Deze melding is er niet, of is niet van uw organisatie.',
    en: 'This report does not exist, or is not of your organisation.',
  },
  tooManyWatches: {
    nl: 'U volgt al {most} dingen. Stop eerst met iets dat u niet meer nodig heeft.',
    en: 'You already watch {most} things. First stop watching something that you no longer need.',
  },
})

export const watchText = defineText({
  nl: {
    title: 'Volglijst',
    lead: 'Wat u volgt. U hoort het zodra er een nieuwe melding over binnenkomt. Alleen u ziet deze lijst.',
    newTitle: 'Nieuw',
    newCaption: '{count, plural, one {# nieuwe melding} other {# nieuwe meldingen}}',
    none: 'Er is niets nieuws',
    noneMore: 'Zodra er een melding binnenkomt over iets dat u volgt, staat die hier en op uw startpagina.',
    at: 'Ontvangen',
    about: 'Over',
    report: 'Melding',
    code: 'Nummer',
    status: 'Status',
    gone: 'melding die er niet meer is',
    readAll: 'Ik heb alles gezien',
    listTitle: 'Wat u volgt',
    listCaption: '{count, plural, =0 {U volgt nog niets} one {U volgt # ding} other {U volgt # dingen}}',
    what: 'Wat',
    kind: 'Soort',
    'kind-case': 'Zaak',
    'kind-words': 'Woorden',
    case: 'Zaak {code}',
    fresh: 'Nieuw',
    elsewhere: 'Andere partners',
    isElsewhere: 'Ook elders gemeld',
    elsewhereMore:
      'Wij laten nooit zien hoeveel andere partners meldden, of wanneer. “Ook elders gemeld” komt er hooguit één keer per week bij, op maandag.',
    since: 'Sinds',
    does: 'Stoppen',
    stop: 'Stop met volgen',
    stopHidden: 'van {what}',
    addTitle: 'Volg iets nieuws',
    field: 'Kenmerk of woorden',
    fieldHelp:
      'Een rekening, nummer, adres of naam mag in elke schrijfwijze. Iets anders lezen wij als woorden die in het verhaal staan.',
    add: 'Volg dit',
    search: 'Zoek hiernaar',
  },
  en: {
    title: 'Watch list',
    lead: 'What you watch. You hear of it when a new report about it comes in. Only you see this list.',
    newTitle: 'New',
    newCaption: '{count, plural, one {# new report} other {# new reports}}',
    none: 'There is nothing new',
    noneMore: 'As soon as a report comes in about something that you watch, it stands here and on your start page.',
    at: 'Received',
    about: 'About',
    report: 'Report',
    code: 'Number',
    status: 'Status',
    gone: 'report that no longer exists',
    readAll: 'I have seen everything',
    listTitle: 'What you watch',
    listCaption: '{count, plural, =0 {You watch nothing yet} one {You watch # thing} other {You watch # things}}',
    what: 'What',
    kind: 'Kind',
    'kind-case': 'Case',
    'kind-words': 'Words',
    case: 'Case {code}',
    fresh: 'New',
    elsewhere: 'Other partners',
    isElsewhere: 'Also reported elsewhere',
    elsewhereMore:
      'We never show how many reports other partners have, or when they came. “Also reported elsewhere” is added at most once a week, on Monday.',
    since: 'Since',
    does: 'Stop',
    stop: 'Stop watching',
    stopHidden: 'of {what}',
    addTitle: 'Watch something new',
    field: 'Identifier or words',
    fieldHelp:
      'An account, number, address or name may be in any spelling. Anything else we read as words that stand in the story.',
    add: 'Watch this',
    search: 'Search for it',
  },
})
