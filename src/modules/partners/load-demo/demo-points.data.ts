// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, demoPhone } from '#values'
import type { Bilingual, ReportingPoint } from '../reporting-point/reporting-point.ts'

const facts = { hours: null, cost: null, languages: [], accessibility: [] }
const words = (nl: string, en: string): Bilingual => ({ nl, en })

/** Entries of organisations that do not exist, with numbers that are nobody's: one of today, one that nobody looked at for too long. */
export function demoPoints(today: CalendarDate): ReportingPoint[] {
  return [
    {
      id: 'meldpunt-demo',
      organisation: words('Meldpunt Fraude (demo)', 'Fraud Desk (demo)'),
      organisationId: null,
      channels: [
        {
          ...facts,
          type: 'phone',
          value: demoPhone(610),
          hours: words('op werkdagen, 9.00 tot 17.00 uur', 'on working days, 9.00 to 17.00'),
          cost: words('gratis', 'free'),
          languages: ['nl', 'en'],
          accessibility: ['text-relay', 'easy-language'],
        },
        { ...facts, type: 'website', value: 'https://meldpunt.example' },
      ],
      audiences: ['resident', 'business'],
      targetGroup: words('Iedereen in het voorbeeld', 'Everybody in the example'),
      fraudForms: ['FF-400', 'FF-300'],
      phases: ['attempt', 'just-happened', 'aftermath'],
      does: [words('Luistert en geeft advies.', 'Listens and advises.')],
      doesNot: [words('Doet geen onderzoek.', 'Does not investigate.')],
      requirements: [words('Dit meldpunt is verzonnen.', 'This reporting point is invented.')],
      referralQuestions: [
        {
          ...words('Belde iemand namens een bank of helpdesk?', 'Did somebody call for a bank or helpdesk?'),
          fitsWhen: 'yes',
        },
      ],
      refersTo: [
        {
          pointId: 'deltabank-demo',
          when: words('Er is geld weg bij Deltabank.', 'Money is gone at Deltabank.'),
          consent: 'asked',
          how: 'warm',
          source: { url: 'https://meldpunt.example/verwijzen', label: 'Meldpunt Fraude (demo): verwijzen' },
        },
      ],
      source: { url: 'https://meldpunt.example/contact', label: 'Meldpunt Fraude (demo): contact' },
      lastVerified: daysAfter(today, -30),
      needsVerification: false,
    },
    {
      id: 'deltabank-demo',
      organisation: words('Deltabank, fraudedesk (demo)', 'Deltabank, fraud desk (demo)'),
      organisationId: null,
      channels: [
        { ...facts, type: 'phone', value: demoPhone(501), hours: words('dag en nacht', 'day and night') },
        { ...facts, type: 'website', value: 'https://deltabank.example/fraude' },
      ],
      audiences: ['resident'],
      targetGroup: words('Klanten van Deltabank', 'Customers of Deltabank'),
      fraudForms: ['FF-200', 'FF-400'],
      phases: ['just-happened'],
      does: [words('Blokkeert uw pas en uw rekening.', 'Blocks your card and your account.')],
      doesNot: [],
      requirements: [words('Deze bank is verzonnen.', 'This bank is invented.')],
      referralQuestions: [],
      refersTo: [
        {
          pointId: 'meldpunt-demo',
          when: words('De klant wil erover praten.', 'The customer wants to talk about it.'),
          consent: 'not-needed',
          how: 'cold',
          source: { url: 'https://deltabank.example/hulp', label: 'Deltabank (demo): hulp' },
        },
      ],
      source: { url: 'https://deltabank.example/fraude', label: 'Deltabank (demo): fraude' },
      lastVerified: daysAfter(today, -200),
      needsVerification: false,
    },
  ]
}

/** What the fraud desk put forward and two people approved this hour: a new number, that waits for its day. */
export function demoChange(entry: ReportingPoint, today: CalendarDate): ReportingPoint {
  return {
    ...entry,
    channels: entry.channels.map((one) => (one.type === 'phone' ? { ...one, value: demoPhone(611) } : one)),
    lastVerified: today,
  }
}
