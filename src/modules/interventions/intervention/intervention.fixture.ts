// SPDX-License-Identifier: EUPL-1.2

/** An invented measure, as the form sends it. */
export const form = {
  intent: 'propose',
  status: 'idea',
  kind: 'measure',
  country: 'NL',
  title: 'Bel eerst terug (verzonnen)',
  how: 'Wie iets vreemds ziet, belt eerst zelf terug.',
  mechanism: 'verify',
  forms: ['FF-400'],
  steps: 'J-400.4',
  barriers: 'B-061',
  owner: 'Deltabank (demo)',
  partners: 'Polderbank (demo)\nPolitie (demo)',
  doableBy: ['bank'],
  cost: 'small',
  'source1-title': 'Eigen opgave',
  'source1-publisher': 'Deltabank (demo)',
  'source1-date': '11-2026',
  reviewOn: '1-5-2027',
  why: 'Het is een goed idee.',
}

export const plan = {
  startsOn: '1-12-2026',
  entryConditions: 'De toets is gedaan.',
  'plan-design': 'Voor en na, met een andere stad ernaast.',
  'plan-indicator': 'Aangiften per week.',
  'plan-baseline': 'Aangiften per 100.000 rekeningen in het jaar ervoor.',
  'plan-weeks': '26',
  'plan-judge': 'Een onderzoeker van buiten.',
  'plan-stopWhen': 'Als er meer klachten komen dan besparing.',
}
