// SPDX-License-Identifier: EUPL-1.2
import { readText } from '#modules/classification'
import type { Figures } from './parts.ts'

const text = 'Ik werd gebeld door iemand van de bank en heb geld overgemaakt naar een andere rekening. '.repeat(6)

/** How long the text model looks at one report of 90 words, beside splitting the same text into words. */
export async function measureText(times: number): Promise<Figures> {
  const [read, split] = [timed(times, () => readText(text)), timed(times, () => text.toLowerCase().split(/\W+/))]
  return {
    'a text read by the model: ms': read.toFixed(3),
    'the same text split into words: ms': split.toFixed(3),
    ratio: (read / split).toFixed(0),
  }
}

function timed(times: number, work: () => unknown): number {
  for (let time = 0; time < times; time++) work()
  const before = process.cpuUsage()
  for (let time = 0; time < times; time++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000 / times
}
