// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { understandMessage } from './understand-message.query.ts'
import type { UnderstoodMessage } from './understood-message.ts'
import { whatMayStay } from './what-may-stay.ts'

const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data')
const pot = join(shared, 'eml-phishing-pot')
const torture = join(shared, 'mail-torture')
const isThere = existsSync(pot) && existsSync(torture)
const title = (what: string) => (isThere ? what : 'not run: data absent')
/** Seconds of our own work: a message of these sets must not be able to keep the intake busy. */
const longest = 2

async function timed(bytes: Uint8Array): Promise<UnderstoodMessage> {
  const before = process.cpuUsage()
  const understood = await understandMessage({ kind: 'eml', bytes })
  const { user, system } = process.cpuUsage(before)
  // Pictures are read by threads of libraries, with a time limit of their own.
  if (!understood.parts.some(({ kind }) => kind === 'picture')) expect((user + system) / 1e6).toBeLessThan(longest)
  return understood
}

const letters = (text: string) => text.replace(/\s+/g, '').toLowerCase()

describe('real phishing', () => {
  it.skipIf(!isThere)(
    title('has its sender, subject, files and links, whatever its form'),
    async () => {
      const rows: Record<string, string>[] = parse(readFileSync(join(pot, 'index.csv')), { columns: true })
      expect(rows).toHaveLength(149)
      const wrong: string[] = []
      for (const row of rows) {
        const bytes = readFileSync(join(pot, 'eml', row.file ?? ''))
        const understood = await timed(bytes)
        const say = (what: string, isRight: boolean) => void (isRight || wrong.push(`${row.file} ${what}`))
        say('kind', understood.kind === 'eml' && understood.forwarded === 'no')
        // The index was made by another reader (Python's email). Who got it is taken out, so what is left must stand in what they read.
        const pieces = understood.subject.split('…').map(letters)
        say(
          'subject',
          pieces.every((piece) => letters(row.subject ?? '').includes(piece)) &&
            (understood.subject !== '' || row.subject === ''),
        )
        const theirs = /@([\w.-]+\w)/.exec((row.from ?? '').split('<').at(-1) ?? '')?.[1]?.toLowerCase()
        if (theirs && !theirs.startsWith('pot') && understood.from)
          say('sender', understood.from.address.toLowerCase().includes(theirs))
        const beside = understood.parts.filter(({ kind }) => kind !== 'message').length
        say('files', beside >= Number(row.attachments))
        const hasAnchors =
          understood.parts.some(({ kind }) => kind === 'html') &&
          /<a\s[^>]*href=(?:3D)?["']?https?:/i.test(bytes.toString('latin1'))
        if (hasAnchors) say('links', understood.links.length > 0)
        say('recipient', !/phishing@pot/i.test(JSON.stringify(whatMayStay(understood))))
      }
      expect(wrong).toEqual([])
    },
    120_000,
  )
})

interface Expected {
  html_body: number[]
  text_body: number[]
  attachments: number[]
  parts: { headers: { name: unknown; value: unknown }[]; body: unknown }[]
}

describe('tortured mail', () => {
  it.skipIf(!isThere)(
    title('has the sender, subject and mails within that another reader finds'),
    async () => {
      const files = readdirSync(torture, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.eml'))
      expect(files).toHaveLength(31)
      const wrong: string[] = []
      for (const file of files) {
        const understood = await timed(readFileSync(join(torture, file)))
        const json = join(torture, file.replace(/\.eml$/, '.json'))
        if (!existsSync(json)) continue
        const expected: Expected = JSON.parse(readFileSync(json, 'utf8'))
        const say = (what: string, isRight: boolean) => void (isRight || wrong.push(`${file} ${what}`))
        const within = expected.parts.filter(
          ({ body }) => typeof body === 'object' && body !== null && 'Message' in body,
        )
        const messages = understood.parts.filter(({ kind }) => kind === 'message')
        say('mails within', within.length > 0 === messages.length > 1)
        if (within.length > 0) continue
        const header = (name: string) =>
          expected.parts[0]?.headers.find((one) => one.name === name)?.value as Record<string, unknown> | undefined
        const subject = header('subject')?.Text
        if (typeof subject === 'string')
          say(`subject ${subject} / ${understood.subject}`, letters(subject) === letters(understood.subject))
        const isText = expected.parts.some(
          ({ body }) => typeof body === 'object' && body !== null && ('Text' in body || 'Html' in body),
        )
        if (isText)
          say(
            'text',
            understood.parts.some(({ kind }) => kind === 'text' || kind === 'html' || kind === 'message'),
          )
      }
      expect(wrong).toEqual([])
    },
    120_000,
  )
})
