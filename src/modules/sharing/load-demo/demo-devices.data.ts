// SPDX-License-Identifier: EUPL-1.2
import type { DeviceRole, HitAction, PreventedBand, Verdict } from '../pool-devices/device.ts'

type Searcher = 'deltabank-demo' | 'koopplein-demo'

export interface DemoDevice {
  form: string
  /** What the bank and the marketplace told of it; left out: nothing. */
  bank?: DeviceRole
  shop?: DeviceRole
  isConfirmedByPolice: boolean
  hits: readonly { by: Searcher; action: HitAction; prevented: PreventedBand; isControlSample: boolean }[]
  feedback: Partial<Record<Searcher, Verdict>>
}

export const devicesAWeek = 12
const forms = 'FF-112 FF-210 FF-112 FF-121 FF-112 FF-410 FF-112 FF-112 FF-210 FF-410 FF-112 FF-112 FF-530'.split(' ')
const bands = ['100-999', 'unknown', '1000-9999', 'under-100', '100-999', 'from-10000'] as const

/** Invented: most devices were seen by both, some are of a victim, of a family, or were no offender's after all. */
function deviceAt(place: number): DemoDevice {
  const form = forms[place % forms.length] ?? 'FF-112'
  const plain = { form, isConfirmedByPolice: false, hits: [], feedback: {} }
  switch (place % devicesAWeek) {
    case 0:
      return { ...plain, bank: 'victim' }
    case 1:
      return { ...plain, bank: 'attacker' }
    case 2:
      return { ...plain, bank: 'attacker', isConfirmedByPolice: true, hits: [hit('koopplein-demo', 'delay', place)] }
    case 3:
      return { ...plain, bank: 'attacker', shop: 'attacker', feedback: { 'koopplein-demo': 'shared-device' } }
    case 4:
      return { ...plain, shop: 'attacker', bank: place % 5 === 0 ? 'victim' : 'attacker' }
    case 5:
      return {
        ...plain,
        bank: 'attacker',
        shop: 'attacker',
        hits: [hit('deltabank-demo', 'none', place, true)],
        feedback: { 'deltabank-demo': 'false' },
      }
    default:
      return {
        ...plain,
        bank: 'attacker',
        shop: 'attacker',
        hits: [
          hit('deltabank-demo', place % 3 === 0 ? 'delay' : 'extra-step', place, place % 2 === 0),
          hit('koopplein-demo', 'extra-step', place + 1),
        ],
        feedback: { 'deltabank-demo': 'confirmed' },
      }
  }
}

function hit(by: Searcher, action: HitAction, place: number, isControlSample = false) {
  const prevented: PreventedBand = action === 'none' ? 'nothing' : (bands[place % bands.length] ?? 'unknown')
  return { by, action, prevented, isControlSample }
}

export const demoDevices: readonly DemoDevice[] = Array.from({ length: 5 * devicesAWeek }, (_, place) =>
  deviceAt(place),
)
