// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  questions: '/hulp/plan',
  steps: '/hulp/plan/stappen',
  file: '/hulp/plan/stappen.html',
  bank: '/hulp/bel-uw-bank',
  /** To where both banks are asked. */
  askBack: '/hulp/geld-terugvragen',
  languages: '/hulp/taal',
  wordless: '/hulp/zonder-woorden',
  translations: '/werkbank/vertalingen',
  letters: '/hulp/brieven',
  copy: '/hulp/plan/stappen.json',
  worker: '/hulp/plan/stappen.js',
  calendar: '/hulp/plan/stappen.ics',
} as const
