// SPDX-License-Identifier: EUPL-1.2
import type { FormEntries } from '#foundation/web'

interface DemoProposal {
  by: string
  /** Who approves; none: it waits. */
  approvedBy?: string
  fields: FormEntries
}

const source = {
  'source1-title': 'Eigen opgave (verzonnen)',
  'source1-publisher': 'Dijkwacht, demo',
  'source1-date': '2026-10-01',
}

/** Invented, and called so in their titles: a pilot that began as it should, an initiative that stopped with its lesson, an idea that waits. */
export const demoProposals: readonly DemoProposal[] = [
  {
    by: 'anh-nguyen',
    approvedBy: 'pieter-zandstra',
    fields: {
      ...source,
      status: 'pilot',
      kind: 'pilot',
      country: 'NL',
      title: 'Een kwartier wachten na een vreemd telefoontje (verzonnen)',
      titleEn: 'Wait a quarter of an hour after a strange call (invented)',
      how: 'Wie in de app zegt dat hij net is gebeld, kan een kwartier niets overmaken. In die tijd belt de bank zelf terug.',
      howEn:
        'Whoever says in the app that he has just been called cannot transfer anything for a quarter of an hour. In that time the bank calls back.',
      mechanism: 'delay',
      forms: ['FF-400'],
      barriers: 'B-062 B-065',
      owner: 'Deltabank (demo)',
      partners: 'Politie (demo)',
      doableBy: ['bank'],
      cost: 'medium',
      startsOn: '5-10-2026',
      regions: 'Rotterdam\nUtrecht',
      entryConditions:
        'De toets op privacy is gedaan. Klanten zijn vooraf verteld dat wachten kan. Wie niet kan wachten, belt de bank.',
      'plan-design': 'Voor en na, in twee steden, met twee andere steden ernaast.',
      'plan-indicator': 'Aangiften van bankhelpdeskfraude per week.',
      'plan-baseline': 'Aangiften per 100.000 rekeningen in de 52 weken ervoor.',
      'plan-weeks': '26',
      'plan-judge': 'Een onderzoeker die niet bij de bank werkt.',
      'plan-stopWhen': 'Als meer dan één op de twintig klanten klaagt over een betaling die echt haast had.',
      reviewOn: '1-5-2027',
      why: 'De toets is klaar, en het plan ligt vast.',
    },
  },
  {
    by: 'hilde-wagenaar',
    approvedBy: 'leila-farahani',
    fields: {
      ...source,
      status: 'stopped',
      kind: 'initiative',
      country: 'NL',
      title: 'Koffieochtend over digitale fraude (verzonnen)',
      titleEn: 'Coffee morning about digital fraud (invented)',
      how: 'Een keer in de week koffie in het buurthuis, met iemand die vragen beantwoordt.',
      howEn: 'Coffee in the community centre once a week, with somebody who answers questions.',
      mechanism: 'inform',
      forms: ['FF-000'],
      barriers: 'B-098',
      owner: 'Gemeente Waterwijk (demo)',
      doableBy: ['municipality'],
      cost: 'small',
      startsOn: '1-2026',
      endsOn: '6-2026',
      stopReason: 'Er kwamen steeds dezelfde acht mensen.',
      lesson: 'Ga naar plekken waar mensen toch al zijn: de apotheek, het stembureau, de sportkantine.',
      lessonEn: 'Go to places where people are already: the pharmacy, the polling station, the sports canteen.',
      reviewOn: '1-5-2027',
      why: 'Het is gestopt, en de les is voor anderen.',
    },
  },
  {
    by: 'hilde-wagenaar',
    fields: {
      ...source,
      status: 'idea',
      kind: 'measure',
      country: 'NL',
      title: 'Een briefje bij de pinautomaat (verzonnen)',
      titleEn: 'A note at the cash machine (invented)',
      how: 'Een kort bericht bij de automaat: de bank vraagt u nooit om geld op te nemen.',
      howEn: 'A short message at the machine: the bank never asks you to withdraw money.',
      mechanism: 'inform',
      forms: ['FF-400'],
      barriers: 'B-072',
      owner: 'Gemeente Waterwijk (demo)',
      doableBy: ['municipality', 'bank'],
      cost: 'small',
      reviewOn: '1-5-2027',
      why: 'Twee winkeliers vroegen erom.',
    },
  },
]

/** What invented partners say of real measures. */
export const demoPositions: Record<string, FormEntries> = {
  'anh-nguyen': {
    'p-lagere-limieten-en-wachttijd': 'has',
    'p-naamcontrole-bij-overboeken': 'has',
    'p-wachttijd-op-spaargeld': 'plans',
    'r-wachttijd-op-spaargeld': 'Vanaf volgend jaar, eerst voor nieuwe klanten.',
    'p-gesprek-controleren-in-bankapp': 'refuses',
    'r-gesprek-controleren-in-bankapp': 'Onze app wordt vervangen. Daarna kijken wij opnieuw.',
    'p-rekening-melden-bij-de-bank': 'has',
  },
  'lieke-jansma': {
    'p-naamcontrole-bij-overboeken': 'has',
    'p-lagere-limieten-en-wachttijd': 'plans',
    'p-in-gesprek-controle-bij-overboeking': 'plans',
  },
  'bart-oosterling': {
    'p-valse-banknummers-tegenhouden': 'has',
    'p-anti-phishing-schild-nederland': 'refuses',
    'r-anti-phishing-schild-nederland': 'Wij wachten op een uitspraak over netneutraliteit.',
  },
  'jayden-martina': {
    'p-waarschuwing-in-chat-handelsplaats': 'has',
    'p-verdachte-toestellen': 'plans',
  },
  'sharmila-ramdin': { 'p-verkoper-controleren-bij-de-politie': 'has', 'p-rekening-melden-bij-de-bank': 'has' },
  'hilde-wagenaar': { 'p-nazorg-slachtoffers-rotterdam': 'plans', 'p-laat-je-niet-interneppen': 'has' },
}

/** Invented: no municipality used it yet. */
export const demoKit = {
  kit: 'zelf-terugbellen',
  code: 'zelf-terugbellen-pakket-voor-gemeenten',
  place: 'GM0034',
  whatCame: 'Verzonnen: van 140 ouderen zei vooraf een kwart “ik hang op”, en na vier weken de helft.',
}
export const demoRollOut = {
  decision: 'not-yet',
  body: 'Kerngroep (verzonnen)',
  reasons: 'Eén gemeente gebruikte het. Dat is te weinig om het overal te doen.',
  evidence: 'Een eigen meting van één gemeente, zonder vergelijking (verzonnen).',
  missing: 'Een meting in drie gemeenten, met drie andere ernaast.',
}
