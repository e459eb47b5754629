// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const requestsMenu = defineText({
  nl: { title: 'Verzoeken van betrokkenen' },
  en: { title: 'Data subject requests' },
})
export const openTray = defineText({
  nl: { title: 'Verzoeken van betrokkenen', explanation: 'Iemand vraagt wat u over hem bewaart, of om het te wissen' },
  en: { title: 'Data subject requests', explanation: 'Somebody asks what you keep about them, or to erase it' },
})
export const rowText = defineText({ nl: { kind: 'Verzoek' }, en: { kind: 'Request' } })

export const listText = defineText({
  nl: {
    title: 'Verzoeken van betrokkenen',
    lead: 'Bovenaan staat wat u het eerst moet beantwoorden. Elke organisatie krijgt elk verzoek, ook als zij niets bewaart: antwoord dus altijd.',
    caption: '{count, plural, =0 {Geen open verzoeken} one {# open verzoek} other {# open verzoeken}}',
    none: 'Er zijn geen open verzoeken',
    noneMore: 'Zodra iemand laat zien dat een rekening, nummer of melding van hem is, staat het verzoek hier.',
    number: 'Verzoek',
    right: 'Wat iemand wil',
    due: 'Antwoord uiterlijk',
    since: 'Telt vanaf',
    law: 'Wet',
    avg: 'AVG',
    wpg: 'Wpg',
    status: 'Stand',
    late: 'te laat',
    open: 'open',
    extended: 'verlengd',
    neutral: 'eerste antwoord gegeven',
    waitingTitle: 'Nog niet laten zien wie het is',
    waitingLead: 'U ontvangt voor alle organisaties. Kan iemand het niet met een code laten zien, dan kan het bij u.',
    waitingCaption: 'Verzoeken zonder bewijs',
    received: 'Ontvangen',
    until: 'Laten zien tot en met',
  },
  en: {
    title: 'Data subject requests',
    lead: 'On top stands what you must answer first. Every organisation gets every request, also when it keeps nothing: so always answer.',
    caption: '{count, plural, =0 {No open requests} one {# open request} other {# open requests}}',
    none: 'There are no open requests',
    noneMore: 'As soon as somebody shows that an account, number or report is theirs, the request stands here.',
    number: 'Request',
    right: 'What somebody wants',
    due: 'Answer no later than',
    since: 'Counts from',
    law: 'Law',
    avg: 'GDPR',
    wpg: 'Wpg',
    status: 'Status',
    late: 'late',
    open: 'open',
    extended: 'extended',
    neutral: 'first answer given',
    waitingTitle: 'Not shown yet who it is',
    waitingLead: 'You receive for all organisations. Who cannot show it with a code can do so with you.',
    waitingCaption: 'Requests without proof',
    received: 'Received',
    until: 'To show until',
  },
})
