// SPDX-License-Identifier: EUPL-1.2
import type { Evidence } from '../plan/plan.ts'

const most = 10

/** A title and a web address a line; null when a line is something else, or there are too many. */
export function readEvidence(text: string): Evidence[] | null {
  // Between lines of a form stands a line break, or a space where the form was read as one line.
  const parts = text.split(/\n|(?<=https:\/\/\S+)\s+/).filter((line) => line.trim() !== '')
  if (parts.length > most) return null
  const read = parts.map((line): Evidence | null => {
    const found = /^(.{1,200}?)\s+(https:\/\/[^\s<>"]{1,500})$/.exec(line.trim())
    return found && URL.canParse(found[2] ?? '') ? { title: found[1] ?? '', address: found[2] ?? '' } : null
  })
  return read.every((one) => one !== null) ? read : null
}
