// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Message {
  language: string
  crisis: boolean
  text: string
}

/** The lines of one of the files here. */
export async function messagesOf(file: string): Promise<Message[]> {
  const text = await readFile(join(import.meta.dirname, `${file}.jsonl`), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** By the first byte of the SHA-256 of the text: even is learnt from, odd is only counted. */
export function isTuned({ text }: Message): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0
}
