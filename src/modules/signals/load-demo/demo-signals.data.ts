// SPDX-License-Identifier: EUPL-1.2
import type { Proposal } from '../propose-signals/propose-signals.command.ts'

export interface DemoSignal {
  proposal: Omit<Proposal, 'firstSeen' | 'lastSeen'>
  /** Days before today. */
  firstSeen: number
  lastSeen: number
  /** Who confirms it, how many hours after it was proposed, and in which words; left out: it waits to be judged. */
  confirmed?: { by: string; card: Record<string, string | string[]> }
  /** Why it is none. */
  dismissed?: { by: string; dismissal: string }
}

const none = { expected: null, limit: null }

/** All invented: the texts, the numbers and the source abroad. */
export const demoSignals: readonly DemoSignal[] = [
  {
    proposal: {
      key: 'surge:form=FF-220&channel=CH-030&pretext=LU-170',
      kind: 'surge',
      about: { form: 'FF-220', channel: 'CH-030', pretext: 'LU-170' },
      reports: 46,
      expected: 14.2,
      limit: 27,
      confidence: 0.97,
      lure: 'uw pakket kon niet worden bezorgd. betaal de invoerkosten van 0 via LINK',
    },
    firstSeen: 5,
    lastSeen: 1,
    confirmed: {
      by: 'milan-de-wit',
      card: {
        title: 'Nep-sms over een pakket vraagt om invoerkosten',
        steps:
          'U krijgt een sms van een pakketdienst. Uw pakket ligt klaar, maar er moet nog een klein bedrag worden betaald.\nDe link leidt naar een site die op die van de pakketdienst lijkt.\nU vult uw kaartgegevens in. Daarmee wordt later een groot bedrag betaald.',
        lure: 'Uw pakket kon niet worden bezorgd. Betaal de invoerkosten via de link.',
        recognise:
          'De sms komt van een gewoon mobiel nummer.\nU verwacht geen pakket van buiten de EU.\nU moet binnen een dag betalen.',
        advice:
          'Open de link niet.\nKijk in de app van de pakketdienst of er een pakket voor u is.\nVulde u uw kaartgegevens in? Bel dan meteen uw bank en laat de kaart blokkeren.',
        sector: 'delivery',
        tlp: 'clear',
      },
    },
  },
  {
    proposal: {
      key: 'hand:demo-agent-aan-de-deur',
      kind: 'hand',
      about: { form: 'FF-430', channel: 'CH-010' },
      reports: 0,
      ...none,
      confidence: 0.95,
      lure: null,
    },
    firstSeen: 9,
    lastSeen: 2,
    confirmed: {
      by: 'fatima-benali',
      card: {
        title: 'Iemand die zegt van de politie te zijn, wil uw spullen ophalen',
        steps:
          'U wordt gebeld. De beller zegt van de politie te zijn: in uw buurt is een bende gepakt, en uw adres stond op een lijst.\nEen collega komt uw geld en sieraden ophalen, om ze veilig te bewaren.\nIn werkelijkheid ziet u ze niet terug.',
        lure: '',
        recognise:
          'De politie haalt nooit geld, passen of sieraden bij u op.\nU mag niet ophangen, en met niemand praten.',
        advice:
          'Hang op.\nBel zelf de politie.\nStaat er iemand voor de deur? Doe niet open, en bel 112, ook als hij al weg is.',
        sector: 'government',
        tlp: 'clear',
      },
    },
  },
  {
    proposal: {
      key: 'hand:demo-hoi-mam',
      kind: 'hand',
      about: { form: 'FF-310', channel: 'CH-040' },
      reports: 0,
      ...none,
      confidence: 0.95,
      lure: null,
    },
    firstSeen: 8,
    lastSeen: 2,
    confirmed: {
      by: 'fatima-benali',
      card: {
        title: 'Appje van “uw kind” met een nieuw nummer',
        steps:
          'U krijgt een appje van een nummer dat u niet kent. Het lijkt van uw zoon of dochter.\nDe telefoon is kapot, en er moet vandaag een rekening worden betaald.\nHet geld gaat naar een oplichter.',
        lure: '',
        recognise: 'Het nummer is nieuw.\nU mag niet bellen.\nHet moet vandaag.',
        advice: 'Betaal niet.\nBel uw kind op het oude nummer.\nBetaalde u al? Bel meteen uw bank.',
        sector: 'telecom',
        tlp: 'clear',
      },
    },
  },
  {
    proposal: {
      key: 'cluster:demo-beleggen',
      kind: 'cluster',
      about: { form: 'FF-910', channel: 'CH-080' },
      reports: 12,
      ...none,
      confidence: 0.8,
      lure: 'verdien elke dag 0 met het programma dat banken niet willen dat u kent',
    },
    firstSeen: 3,
    lastSeen: 0,
    confirmed: {
      by: 'lieke-jansma',
      card: {
        title: 'Advertentie met nagemaakt interview leidt naar nepbelegging',
        steps:
          'Een advertentie toont een interview met een bekend persoon. Het interview is nagemaakt.\nWie zijn nummer achterlaat, wordt gebeld door een persoonlijke adviseur.\nNa een kleine inleg vraagt de adviseur steeds meer.',
        lure: 'Verdien elke dag met het programma dat banken niet willen dat u kent.',
        recognise: 'Klanten maken in korte tijd meer dan één bedrag over naar een nieuwe rekening.',
        advice:
          'Vraag klanten bij een eerste overboeking hoe zij de adviseur kennen.\nGeef nieuwe advertenties door aan het platform.',
        sector: 'platforms',
        tlp: 'green',
      },
    },
  },
  {
    proposal: {
      key: 'surge:form=FF-310',
      kind: 'surge',
      about: { form: 'FF-310', channel: 'CH-040' },
      reports: 31,
      expected: 9.6,
      limit: 20,
      confidence: 0.96,
      lure: 'hoi mam dit is mijn nieuwe nummer mijn telefoon is kapot kun je … overmaken',
    },
    firstSeen: 1,
    lastSeen: 0,
  },
  {
    proposal: {
      key: 'foreign:Cyberwacht (verzonnen):BE-2026-118',
      kind: 'foreign',
      about: { form: 'FF-411', channel: 'CH-010' },
      reports: 0,
      ...none,
      confidence: 0.7,
      lure: null,
      source: 'Cyberwacht (verzonnen)',
      country: 'BE',
      reference: 'BE-2026-118',
      title: 'Beller van de bank weet wanneer u het laatst pinde',
      steps: 'De beller noemt de laatste betaling van het slachtoffer, en wint zo vertrouwen.',
    },
    firstSeen: 8,
    lastSeen: 4,
  },
  {
    proposal: {
      key: 'surge:form=FF-113',
      kind: 'surge',
      about: { form: 'FF-113' },
      reports: 11,
      expected: 4.1,
      limit: 10,
      confidence: 0.61,
      lure: null,
    },
    firstSeen: 12,
    lastSeen: 11,
    dismissed: { by: 'milan-de-wit', dismissal: 'source' },
  },
]
