// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { deviceIdentifier } from './device.ts'

const scheme = { name: 'demo-phone', version: '1' }
const phone = { maker: 'Fabrikant', model: 'P-7', screen: '1080x2400', language: 'nl-NL', memory: 8 }

it('one device is one identifier however it is written, and another one another', async () => {
  const first = await deviceIdentifier(scheme, phone)
  expect(first.canonical).toMatch(/^demo-phone:1:[\da-f]{64}$/)
  const { maker, ...rest } = phone
  expect(await deviceIdentifier(scheme, { ...rest, maker: ` ${maker.toUpperCase()} ` })).toEqual(first)
  expect(await deviceIdentifier(scheme, { ...phone, memory: 6 })).not.toEqual(first)
  expect(await deviceIdentifier({ ...scheme, version: '2' }, phone)).not.toEqual(first)
})

it('too little to tell devices apart is refused', async () => {
  await expect(deviceIdentifier(scheme, { maker: 'Fabrikant', model: 'P-7' })).rejects.toThrow('four attributes')
  await expect(deviceIdentifier(scheme, { ...phone, Maker: 'Ander' })).rejects.toThrow('each once')
  await expect(deviceIdentifier({ name: 'Demo', version: '1' }, phone)).rejects.toThrow('small letters')
})
