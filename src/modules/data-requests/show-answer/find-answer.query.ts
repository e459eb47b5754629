// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Answer } from '../compose-answer/answer.ts'
import { findByCode } from '../follow-request/find-by-code.query.ts'
import { requestCode } from '../follow-request/kept-code.query.ts'

/** The answer of one organisation, for the browser that gave the code; null otherwise. */
export async function findAnswer(
  ctx: Context,
  request: Request,
): Promise<{ organisation: string; answer: Answer } | null> {
  const code = requestCode.codeOf(ctx, request)
  const found = code ? await findByCode(ctx, code) : null
  const asked = new URL(request.url).searchParams.get('van') ?? ''
  const organisation = found?.organisations.find(({ id }) => id === asked)
  return organisation?.answer ? { organisation: organisation.name, answer: organisation.answer } : null
}
