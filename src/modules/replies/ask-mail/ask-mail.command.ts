// SPDX-License-Identifier: EUPL-1.2
// No audit line: `mailWishes` writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import { mailWishes } from '#foundation/mail'
import type { FormEntries } from '#foundation/web'
import { findOwnReport } from '#modules/reports'
import { LetterDue } from '../tell-replies/letter.events.ts'
import { askMailMessages } from './ask-mail.text.ts'
import { mailing, type Rhythm, rhythms } from './mailing.store.ts'
import { beginReader } from './reader.store.ts'

type OwnReport = Pick<NonNullable<Awaited<ReturnType<typeof findOwnReport>>>, 'id' | 'controllerOrganisationId'>

/** How whoever holds the code of a report gets mail about it: a report has one address. */
const wishesOf = (report: OwnReport | null) =>
  mailWishes<Rhythm>({
    mailing,
    rhythms,
    audit: 'replies.following',
    messages: askMailMessages.codes,
    who: () => {
      if (!report) throw new Error('only for the holder of a code')
      return { id: report.id, organisationId: report.controllerOrganisationId }
    },
    begin: beginReader,
    due: LetterDue,
  })

/** A report that still counts, by its code; null for every other code. */
export async function reportToFollow(ctx: Context, code: string): Promise<OwnReport | null> {
  const report = await findOwnReport(ctx, code)
  return report && report.status !== 'withdrawn' && report.status !== 'rejected' ? report : null
}

export function askForMail(ctx: Context, report: OwnReport, entries: FormEntries): Promise<void> {
  return wishesOf(report).askForMail(asHolder(ctx), entries)
}

export function changeMail(ctx: Context, report: OwnReport, mail: string): Promise<void> {
  return wishesOf(report).changeMail(asHolder(ctx), mail)
}

export function mailState(ctx: Context, report: OwnReport) {
  const system = asHolder(ctx)
  return transaction(system, (tx) => wishesOf(report).mailState(system, tx, report.id))
}

export const { confirmMail, stopMail } = wishesOf(null)

/** Whoever holds the code acts, and nobody has an account: the program does it for them. */
const asHolder = (ctx: Context) => asSystem(ctx, 'replies.mail')
