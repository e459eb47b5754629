// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rowText = {
  toSign: defineText({ nl: { kind: 'Te ondertekenen' }, en: { kind: 'To be signed' } }),
  soon: defineText({ nl: { kind: 'Afspraak stopt' }, en: { kind: 'Agreement ends' } }),
}

export const toSignTray = defineText({
  nl: { title: 'Afspraken om te ondertekenen', explanation: 'Wachten op een handtekening van uw organisatie' },
  en: { title: 'Agreements to sign', explanation: 'Wait for a signature of your organisation' },
})

export const soonTray = defineText({
  nl: {
    title: 'Afspraken die binnenkort stoppen',
    explanation: 'Binnen 90 dagen, of de DPIA moet dan opnieuw bekeken zijn',
  },
  en: {
    title: 'Agreements that stop soon',
    explanation: 'Within 90 days, or the assessment must be looked at again by then',
  },
})

export const text = defineText({
  nl: {
    title: 'Afspraken',
    lead: 'Zonder geldige afspraak wordt er niets gedeeld. Stopt een afspraak, dan stopt het delen op dat moment.',
    draft: 'Stel een afspraak op',
    toSignTitle:
      '{count, plural, one {# afspraak wacht} other {# afspraken wachten}} op een handtekening van uw organisatie',
    toSignLink: 'Bekijk wat wacht',
    soonTitle: '{count, plural, one {# afspraak vraagt} other {# afspraken vragen}} binnen 90 dagen aandacht',
    soonText: 'Een afspraak die afloopt of een DPIA die niet op tijd opnieuw bekeken is, stopt het delen vanzelf.',
    soonLink: 'Bekijk wat afloopt',
    filter: 'Kies afspraken',
    show: 'Toon',
    view: 'Welke afspraken',
    current: 'Alles wat loopt',
    'to-sign': 'Wacht op onze handtekening',
    soon: 'Stopt of DPIA nodig binnen 90 dagen',
    agreement: 'Afspraak',
    kind: 'Soort',
    status: 'Stand',
    parties: 'Met wie',
    until: 'Geldt tot en met',
    dpia: 'DPIA opnieuw uiterlijk',
    waits: 'Wacht op uw handtekening',
    caption: '{count, plural, =0 {Geen afspraken} one {# afspraak} other {# afspraken}}',
    none: 'Hier staat nu niets',
    noneText: 'Uw organisatie doet aan geen afspraken mee die hierbij passen.',
    unknown: 'nog niet ingevuld',
  },
  en: {
    title: 'Agreements',
    lead: 'Without an agreement in force nothing is shared. When an agreement stops, sharing stops at that moment.',
    draft: 'Draft an agreement',
    toSignTitle:
      '{count, plural, one {# agreement waits} other {# agreements wait}} for a signature of your organisation',
    toSignLink: 'See what waits',
    soonTitle: '{count, plural, one {# agreement needs} other {# agreements need}} attention within 90 days',
    soonText:
      'An agreement that runs out, or an assessment that was not looked at again in time, stops sharing by itself.',
    soonLink: 'See what runs out',
    filter: 'Choose agreements',
    show: 'Show',
    view: 'Which agreements',
    current: 'All that is going on',
    'to-sign': 'Waits for our signature',
    soon: 'Stops or assessment due within 90 days',
    agreement: 'Agreement',
    kind: 'Kind',
    status: 'Status',
    parties: 'With whom',
    until: 'Last day',
    dpia: 'Assessment again by',
    waits: 'Waits for your signature',
    caption: '{count, plural, =0 {No agreements} one {# agreement} other {# agreements}}',
    none: 'Nothing here now',
    noneText: 'Your organisation takes part in no agreements that fit this.',
    unknown: 'not filled in yet',
  },
})
