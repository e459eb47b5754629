// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { saysPaid } from './says-paid.ts'
import { paidByIn } from './story-facts.ts'

it('hears that somebody paid for something, and takes no demand or call for that', () => {
  for (const text of [
    'Factuur van De Molen BV, 3.900 euro overgemaakt naar NL00',
    '480 euro betaald met tikkie en niks gekregen',
    'Ik betaalde een nepfactuur',
    'we paid a false invoice of 3900 euro last week',
  ])
    expect(saysPaid(text), text).toBe(true)
  for (const text of [
    'Het bedrag moet worden overgemaakt naar NL00',
    'Uw factuur is nog niet betaald',
    'Dit dient vandaag te worden betaald',
    'ik heb geld overgemaakt toen de bank belde',
    'ik heb niets betaald',
    'NL00 BANK 0123 4567 89',
  ])
    expect(saysPaid(text), text).toBe(false)
})

it('reads a payment request however it is spelt', () => {
  for (const text of ['betaald met een tikie', 'betaald met tikkies']) expect(paidByIn(text), text).toBe('ideal')
})
