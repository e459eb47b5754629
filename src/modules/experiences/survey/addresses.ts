// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/ervaringen',
  file: '/v1/experiences.csv',
  consent: '/ervaringen/meedoen',
  answer: '/ervaringen/vragen',
  stop: '/ervaringen/stoppen',
  own: '/werkbank/ervaringen',
  releases: '/werkbank/ervaringen/uitgeven',
  remarks: '/werkbank/ervaringen/antwoorden',
} as const

export function pointPath(point: string): string {
  return `${paths.public}/${point}`
}
