// SPDX-License-Identifier: EUPL-1.2

/** Connections that one page takes at the same time; the others stay for everybody else. */
const most = 3

/** Asks each of these, a few at a time, and gives the answers in the order of what was asked. The first fault ends it. */
export async function fewAtOnce<Asked, Answer>(
  asked: readonly Asked[],
  ask: (one: Asked) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  const waiting = asked.entries()
  const askOn = async () => {
    for (const [at, one] of waiting) answers[at] = await ask(one)
  }
  await Promise.all(Array.from({ length: Math.min(most, asked.length) }, askOn))
  return answers
}
