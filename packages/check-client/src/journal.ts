// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
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
    closeSync(openSync(path, 'a', 0o600))
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
      writeSync(file, `${JSON.stringify(line)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }

  /** Answers an auditor: for each entry the input and the blind. Reads the journal once; blinds only under the statements that are asked for. */
  open(group: Group, { entries }: OpeningRequest): OpenedEntry[] {
    const asked = new Set(entries.map(({ statement }) => statement))
    const found = new Map<string, { input: string; blind: string }>()
    for (const line of this.#lines()) {
      const numbers = line.statements.filter((number) => asked.has(number))
      if (numbers.length === 0) continue
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

  /** A line that broke off was of a question that never left. */
  #lines(): Line[] {
    const text = readFileSync(this.#path, 'utf8')
    return text
      .slice(0, text.lastIndexOf('\n') + 1)
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        try {
          return [JSON.parse(line) as Line]
        } catch {
          return []
        }
      })
  }
}
