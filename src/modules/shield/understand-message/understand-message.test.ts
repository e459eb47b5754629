// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { understandMessage } from './understand-message.query.ts'

describe('a text', () => {
  it('gives the links in it and its digest', async () => {
    const text = 'Uw pakket wacht: hxxps://pakket-zeewind[.]example/betalen'
    const understood = await understandMessage({ kind: 'text', text })
    expect(understood.sha256).toBe(createHash('sha256').update(text).digest('hex'))
    expect(understood.links.map(({ canonical }) => canonical)).toEqual(['pakket-zeewind.example'])
    expect(understood.isWholeRead).toBe(true)
  })
})

describe('what is not read', () => {
  it('says so', async () => {
    const understood = await understandMessage({ kind: 'screenshot', bytes: new Uint8Array([1, 2, 3]) })
    expect(understood).toMatchObject({ isWholeRead: false, parts: [{ state: 'not-read', because: 'unknown-kind' }] })
  })
})
