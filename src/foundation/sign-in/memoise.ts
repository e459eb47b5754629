// SPDX-License-Identifier: EUPL-1.2

/** Does something once, at first use, and keeps the answer. A failure is not kept: the next one tries again. */
export function memoise<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let answer: Promise<Result> | undefined
  return () => {
    if (!answer) {
      const attempt = make()
      attempt.catch(() => {
        if (answer === attempt) answer = undefined
      })
      answer = attempt
    }
    return answer
  }
}
