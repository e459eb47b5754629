// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { webStep } from './web-step.ts'
import { rounds } from '../../../../tests/property.ts'

const port = fc.option(fc.constantFrom(':80', ':443', ':22', ':8443', ':0', ':65536'), { nil: '' })
const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV4Extended(),
  fc.ipV6().map((address) => `[${address}]`),
)
const address = fc
  .record({
    scheme: fc.constantFrom('http', 'https', 'HTTPS', 'ftp', 'file', 'ws'),
    who: fc.constantFrom('', 'jan@', 'jan:geheim@'),
    host,
    port,
    rest: fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .map((url) => url.replace(/^https?:\/\/[^/?#]*/, '')),
  })
  .map(({ scheme, who, host: at, port: through, rest }) => `${scheme}://${who}${at}${through}${rest}`)

it('leads to the web and nowhere else, says no more of an address than that, and reads the same a second time', () => {
  const often = rounds(100, 100)
  let [allowed, refused] = [0, 0]
  const judge = (text: string, from?: string) => {
    const step = webStep(text, from)
    if (typeof step === 'string') {
      refused += 1
      return
    }
    allowed += 1
    expect([80, 443]).toContain(step.port)
    expect(step.address).toMatch(/^https?:\/\/[^@/?#]+\/[^#]*$/)
    expect(step.host).not.toMatch(/[[\]@/]/)
    expect(step.path).toMatch(/^\/[^#\s]*$/)
    expect(webStep(step.address)).toEqual(step)
  }
  fc.assert(
    fc.property(address, (text) => judge(text)),
    often,
  )
  fc.assert(
    fc.property(fc.oneof(address, fc.string()), (text) => judge(text, 'https://nep.example/map/')),
    often,
  )
  expect(Math.min(allowed, refused)).toBeGreaterThan(10)
})
