// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pictureSize } from '#foundation/pictures'
import { understandMessage } from '../understand-message/understand-message.query.ts'
import { screenshots } from './screenshots/screenshots.fixture.ts'

const picture = (file: string) => readFile(join(import.meta.dirname, 'screenshots', file))

describe('a screenshot', () => {
  it.each(screenshots)('$file gives what is on it, or says that it was not read', async (expected) => {
    const understood = await understandMessage(
      { kind: 'screenshot', bytes: await picture(expected.file) },
      { demoBankAllowed: true },
    )
    expect(understood.links.map(({ canonical }) => canonical).toSorted()).toEqual(expected.links.toSorted())
    expect(understood.identifiers.map(({ kind }) => kind)).toEqual(expected.identifiers ?? [])
    if (expected.brand) expect(understood.brand?.brand).toBe(expected.brand)
    expect(understood.parts.map(({ kind, because }) => [kind, because])).toEqual([
      ['picture', expected.notRead ?? null],
    ])
    expect(understood.isWholeRead).toBe(expected.notRead === undefined)
  })

  it('that is none, is broken or would fill the memory is not read', async () => {
    const whole = await picture('01-sms-pakket.png')
    const huge = Buffer.from(whole)
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    const broken = Buffer.concat([whole.subarray(0, 60), Buffer.alloc(2_000)])
    const states = []
    for (const bytes of [Buffer.from('geen plaatje'), Buffer.alloc(0), huge, broken])
      states.push((await understandMessage({ kind: 'screenshot', bytes })).parts[0]?.because)
    expect(states).toEqual(['unknown-kind', 'unknown-kind', 'too-large', 'damaged'])
  })
})

describe('the size of a picture', () => {
  it('is read from its first bytes', async () => {
    expect(pictureSize(await picture('01-sms-pakket.png'))).toMatchObject({ mediaType: 'image/png', width: 600 })
    expect(pictureSize(await picture('11-mail-photo.jpg'))).toMatchObject({ mediaType: 'image/jpeg', width: 600 })
    expect(pictureSize(new Uint8Array(64))).toBeNull()
  })
})
