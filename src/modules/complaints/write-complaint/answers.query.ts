// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { StoredVersion } from '../complaint/stored-complaint.ts'
import type { Writing } from '../complaint/version.store.ts'
import type { ComplaintForm } from '../forms/form.ts'
import { readAnswers, type ReadAnswers } from './read-answers.ts'
import type { Answers, TypedAnswers } from './typed-answers.ts'

const purpose = 'complaints.answers'

export function openAnswers(ctx: Context, version: Pick<StoredVersion, 'sealed'>): Answers {
  return JSON.parse(ctx.secrets.open(purpose, version.sealed)) as Answers
}

/** Answers as they are kept. */
export function sealAnswers(ctx: Context, answers: Answers): Buffer {
  return ctx.secrets.seal(purpose, JSON.stringify(answers))
}

/** A file as it was signed. */
export interface SignedFile {
  name: string
  sha256: string
}

export function sealFiles(ctx: Context, files: readonly SignedFile[]): Buffer {
  return ctx.secrets.seal(purpose, JSON.stringify(files.map(({ name, sha256 }) => ({ name, sha256 }))))
}

/** Files that were signed with this version. */
export function signedFiles(ctx: Context, { sealedFiles }: Pick<StoredVersion, 'sealedFiles'>): SignedFile[] {
  return sealedFiles === null ? [] : (JSON.parse(ctx.secrets.open(purpose, sealedFiles)) as SignedFile[])
}

export function understoodAnswers(ctx: Context, form: ComplaintForm, answers: TypedAnswers): ReadAnswers {
  return readAnswers(form, answers, { now: ctx.now(), demoBankAllowed: !ctx.settings.isProduction })
}

/** What is stored of these answers: sealed as typed, and what was understood to recognise the same case by. */
export function writingOf(
  ctx: Context,
  form: ComplaintForm,
  answers: Answers,
  by: { id: string; name: string },
): Writing {
  const { stated, lossInCents, occurredOn } = understoodAnswers(ctx, form, answers)
  return {
    sealed: sealAnswers(ctx, answers),
    stated,
    lossInCents,
    occurredOn,
    at: ctx.now(),
    by: { id: by.id, name: by.name },
  }
}
