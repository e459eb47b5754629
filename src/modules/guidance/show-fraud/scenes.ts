// SPDX-License-Identifier: EUPL-1.2

/** The drawing of each step of the barrier model that whoever it happens to sees; a step that is new there has none yet. */
const sceneOfStep = {
  'S-04': 'offer',
  'S-05': 'talk',
  'S-06': 'money',
  'S-12': 'message',
  'S-13': 'laptop',
  'S-14': 'papers',
  'S-15': 'money',
  'S-18': 'message',
  'S-19': 'talk',
  'S-20': 'money',
  'S-21': 'again',
  'S-23': 'message',
  'S-24': 'call',
  'S-25': 'laptop',
  'S-26': 'door',
  'S-27': 'money',
  'S-30': 'papers',
  'S-31': 'offer',
} as const

export function sceneOf(step: string) {
  return Object.hasOwn(sceneOfStep, step) ? sceneOfStep[step as keyof typeof sceneOfStep] : null
}
