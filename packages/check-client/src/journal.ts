// SPDX-License-Identifier: EUPL-1.2
import {
  closeSync,
  createReadStream,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createInterface } from 'node:readline'
import { type AskedBatch, blindFrom } from './ask-tags.ts'
import { fromHex, toHex } from './voprf/bytes.ts'
import type { Group } from './voprf/group.ts'
import { blind } from './voprf/voprf.ts'

/** What an auditor asks: elements (hexadecimal) as they stand on record, each under the number of its statement. */
export interface OpeningRequest {
  entries: { statement: string; element: string }[]
}

/** The answer to one entry, in hexadecimals; without input and blind: it was not asked under this journal. */
export interface OpenedEntry {
  statement: string
  element: string
  input?: string
  blind?: string
}

interface Line {
  at: string
  namespace: string
  epoch: number
  statements: string[]
  seed: string
  from: number
  inputs: string[]
}

/**
 * Keeps what is asked, a line of JSON for each question, so that it can be opened to an auditor. It holds what was asked: guard it like your own
 * customer records (the file is readable by its user only), and destroy it when the agreement says. A line is on the disk before its question leaves.
 */
export class Journal {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
    const file = openSync(path, 'a+', 0o600)
    const { size } = fstatSync(file)
    const last = Buffer.alloc(1)
    // A line that broke off was of a question that never left; the next one must not be written behind it.
    if (size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 10) writeSync(file, '\n')
    closeSync(file)
  }

  /** For the `journal` option of `CheckClient`. */
  keep({ namespace, epoch, statements, seed, from, inputs }: AskedBatch, at: Date): void {
    const line: Line = {
      at: at.toISOString(),
      namespace,
      epoch,
      statements,
      seed: toHex(seed),
      from,
      inputs: inputs.map(toHex),
    }
    const file = openSync(this.#path, 'a')
    try {
      writeFileSync(file, `${JSON.stringify(line)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }

  /** Answers an auditor: for each entry the input and the blind. Reads the journal once; blinds only under the statements that are asked for. */
  async open(group: Group, { entries }: OpeningRequest): Promise<OpenedEntry[]> {
    const asked = new Set(entries.map(({ statement }) => statement))
    const found = new Map<string, { input: string; blind: string }>()
    for await (const text of createInterface({ input: createReadStream(this.#path) })) {
      const line = parsed(text)
      const numbers = (line?.statements ?? []).filter((number) => asked.has(number))
      if (!line || numbers.length === 0) continue
      line.inputs.forEach((input, index) => {
        const scalar = blindFrom(group, fromHex(line.seed), line.from + index)
        const { element } = blind(group, fromHex(input), scalar)
        for (const number of numbers) found.set(`${number} ${toHex(element)}`, { input, blind: toHex(scalar) })
      })
    }
    return entries.map(({ statement, element }) => ({
      statement,
      element,
      ...found.get(`${statement} ${element.toLowerCase()}`),
    }))
  }
}

function parsed(text: string): Line | null {
  try {
    return JSON.parse(text) as Line
  } catch {
    return null
  }
}
