// SPDX-License-Identifier: EUPL-1.2

/** Why a question is refused: the code says it to programs, the title to people. */
export const problems = {
  'epoch-closed': {
    status: 409,
    title: 'The keys of this epoch are not open. Read /v1/oprf/keys and ask in one that is.',
  },
  'wrong-size': { status: 400, title: 'Send 1 to 512 elements of 32 bytes each (32 without a statement).' },
  'no-element': {
    status: 400,
    title: 'One of the elements is none of ristretto255, or is the identity. Nothing was evaluated.',
  },
  'statement-needed': { status: 401, title: 'Send a signed purpose statement in Dijkwacht-Statement.' },
  'statement-wrong': {
    status: 401,
    title: 'The purpose statement is not right, is not for us, or has expired. Sign a new one.',
  },
  'over-statement': { status: 429, title: 'More elements than the statement is for. Sign another.' },
  'over-quota': { status: 429, title: 'The agreed number for this purpose in this epoch has been used.' },
  'purpose-not-agreed': { status: 403, title: 'No number was agreed for this purpose.' },
  'too-many': { status: 429, title: 'Too many questions from your network today. Try again tomorrow.' },
} as const
/** Last part of the problem type. */
export type ProblemCode = keyof typeof problems

/** A question that is refused; its message is for people and tells nothing of the question. */
export class EvaluationProblem extends Error {
  code: ProblemCode

  constructor(code: ProblemCode) {
    super(problems[code].title)
    this.code = code
  }

  get status(): number {
    return problems[this.code].status
  }
}
