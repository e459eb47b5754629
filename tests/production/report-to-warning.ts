// SPDX-License-Identifier: EUPL-1.2
// The story that everything is there for, in an installation without a demo.
import { expect } from 'vitest'
import { formatIban } from '#values'
import { adopt, reportByForm } from './deeds.ts'
import type { Installation } from './installation.ts'

/** The worker is another process: what follows from a deed is there in a moment. */
export const soon = { timeout: 60_000, interval: 200 }
const nextYear = String(new Date().getFullYear() + 1)

/** What somebody reads who checks this. */
export async function check(here: Installation, text: string): Promise<string> {
  const person = here.visitor()
  await person.open('/controleren')
  return person.press('Controleer', { vraag: text })
}

/** Three report by the form, one judges, two decide, and the next who checks is warned. Gives the codes of the reports. */
export async function reportToWarning(here: Installation, account: string): Promise<string[]> {
  await adopt(here, 'wpg-public-warning')
  const [carla, dirk, emma] = [await here.person('carla'), await here.person('dirk'), await here.person('emma')]
  await carla.open('/werkbank/vermeldingen/beleid')
  await carla.press('Leg voor aan een collega', { legalBasis: 'politiewet', reason: 'Drie mensen is genoeg.' })
  await dirk.open('/werkbank/vermeldingen/beleid')
  await dirk.press('Stel deze versie vast')
  const codes: string[] = []
  for (let n = 0; n < 3; n++) codes.push(await reportByForm(here, { account }))
  expect(new Set(codes).size).toBe(3)
  const waiting = async () => {
    await emma.open('/werkbank/meldingen')
    return [...new Set([...emma.html.matchAll(/name="id\[\]" value="([^"]+)"/g)].map(([, id]) => `id[]=${id}`))]
  }
  await expect.poll(waiting, soon).toHaveLength(3)
  await emma.press('Bekijk en beslis', { deed: 'confirm' }, ...(await waiting()))
  expect(await emma.press('Bevestig deze meldingen')).toContain('3 meldingen zijn behandeld')
  await expect.poll(() => carla.open('/werkbank/vermeldingen'), soon).toContain(formatIban(account))
  await carla.follow(formatIban(account))
  const lasting = { 'expiresOn-day': '1', 'expiresOn-month': '3', 'expiresOn-year': nextYear }
  await carla.press('Leg voor aan een collega', {
    legalBasis: 'politiewet',
    ...lasting,
    reason: 'Drie mensen betaalden en kregen niets.',
  })
  expect(await check(here, account), 'one person publishes nothing').not.toContain('Betaal niet')
  await dirk.open(carla.at)
  await dirk.press('Publiceer de waarschuwing')
  await expect
    .poll(() => check(here, account), soon)
    .toMatch(/Politie \(voorbeeld\) waarschuwt hiervoor[^]*Betaal niet/)
  return codes
}
