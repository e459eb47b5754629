// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/onderzoek',
  gaps: '/onderzoek/leemten',
  plan: '/onderzoek/steekproef',
  survey: '/onderzoek/vragenlijst',
  file: '/v1/studies.csv',
  desk: '/werkbank/onderzoek',
  add: '/werkbank/onderzoek/nieuw',
} as const
