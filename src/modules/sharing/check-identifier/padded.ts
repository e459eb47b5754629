// SPDX-License-Identifier: EUPL-1.2

const bytesPerAnswer = 4_096

/**
 * Adds spaces until every answer about so many items has the same length in JSON, whatever was found. Only reasons far longer than people write
 * make it longer, and then by a whole step.
 */
export function padded<Body extends { answers: readonly unknown[] }>(body: Body): Body & { padding: string } {
  const length = new TextEncoder().encode(JSON.stringify({ ...body, padding: '' })).length
  const step = bytesPerAnswer * Math.max(1, body.answers.length)
  return { ...body, padding: ' '.repeat(Math.ceil(length / step) * step - length) }
}
