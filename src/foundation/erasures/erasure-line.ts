// SPDX-License-Identifier: EUPL-1.2
import type { PublicKey, SigningKey } from '../secrets/index.ts'

/** One line of the log outside the database. Ids and digests only: it says nothing about anybody to who has no database beside it. */
export interface ErasureLine {
  at: Date
  /** The run of a program that wrote it, 16 hexadecimal digits of chance, and its place in what that wrote, from 1. */
  by: string
  place: number
  /** The action of the audit record: 'reports.report-withdrawn'. */
  action: string
  /** The number of the record; of a person `#` and a keyed digest. */
  id: string
}

const wordsOf = ({ at, by, place, action, id }: ErasureLine) =>
  [at.toISOString(), by, String(place), action, id].join(' ')
const signed = (words: string) => Buffer.from(`dijkwacht erasure 1\n${words}`)

export function writtenLine(line: ErasureLine, key: SigningKey): string {
  const words = wordsOf(line)
  return `${words} ${key.id} ${key.sign(signed(words)).toString('base64url')}\n`
}

const form =
  /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([\da-f]{16}) (\d{1,12}) ([a-z-]+\.[a-z-]+) (#?[\w-]{1,64}) ([\da-f]{16}) ([\w-]{86})$/

export interface ReadLog {
  lines: ErasureLine[]
  /** Lines that nobody signed whom we know, or that are no lines. */
  forged: number
  /** Lines that stood between others of the same run, and are gone. Nobody can miss those at the end, nor those of a file that lapsed. */
  missing: number
}

/** Everything in these files, the oldest first and each once. */
export function readLog(texts: readonly string[], keys: readonly PublicKey[]): ReadLog {
  const lines = new Map<string, ErasureLine>()
  const runs = new Map<string, { first: number; last: number }>()
  let forged = 0
  for (const written of texts.flatMap((text) => text.split('\n')).filter(Boolean)) {
    const [, at = '', by = '', place = '', action = '', id = '', keyId = '', signature = ''] = form.exec(written) ?? []
    const line = { at: new Date(at), by, place: Number(place), action, id }
    const key = keys.find((one) => one.id === keyId)
    if (!key?.isSignedBy(signed([at, by, place, action, id].join(' ')), Buffer.from(signature, 'base64url'))) {
      forged += 1
      continue
    }
    lines.set(`${by} ${place}`, line)
    const { first, last } = runs.get(by) ?? { first: line.place, last: line.place }
    runs.set(by, { first: Math.min(first, line.place), last: Math.max(last, line.place) })
  }
  const wanted = [...runs.values()].reduce((sum, { first, last }) => sum + last - first + 1, 0)
  return {
    lines: [...lines.values()].toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.place - b.place),
    forged,
    missing: wanted - lines.size,
  }
}
