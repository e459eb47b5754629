// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own, as at their report.
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { asSystem, type Context } from '#foundation/access'
import { keptCode } from '#foundation/web'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { followedCode } from '../follow-report/followed-code.query.ts'
import { listFacts } from '../list-facts/list-facts.query.ts'
import { listReportedMatter } from '../receive-reports/list-reported-matter.query.ts'
import { roleOfField, unknownSituation } from '../submit-report/answers.ts'
import { findDraft } from '../submit-report/draft.query.ts'
import { draftTokenOf } from '../submit-report/form-request.query.ts'
import { caseIn, paidByIn } from '../submit-report/story-facts.ts'
import { toldElsewhere } from './facts-elsewhere.events.ts'
import { fitting, mostBytes, type Told, toldIdentifiers } from './facts.ts'

const kept = keptCode({ name: 'dijkwacht_verteld', purpose: 'reports.told', seconds: 3_600 })

/** What was told on pages that file nothing, in this browser only, sealed, for an hour: so that nobody types it twice. */
export const keptTold = {
  /** With what was told before; what is told now goes first. */
  cookieFor: (ctx: Context, request: Request, told: Told): string =>
    kept.cookieFor(ctx, JSON.stringify(fitting({ ...keptTold.of(ctx, request), ...told }))),
  of(ctx: Context, request: Request): Told {
    const text = kept.codeOf(ctx, request)
    return text === null ? {} : JSON.parse(text)
  },
  forgotten: kept.forgotten,
}

const keptQuestions = keptCode({ name: 'dijkwacht_gevraagd', purpose: 'reports.asked-in-short', seconds: 900 })

/** One thing that somebody asked to check. */
export interface AskedToCheck {
  text: string
  asksWhy: boolean
  /** What was read in a picture: that is looked up, and the picture is gone. */
  picture?: { words: readonly string[]; isUnsure: boolean }
}
interface LastAsked {
  /** Place of the first one that is still kept: it stands in the address of its answer, and says nothing. */
  first: number
  questions: AskedToCheck[]
}

/** What was asked to check just now, in this browser only, sealed, for a quarter of an hour: whoever goes back finds the answer. */
export const keptAsked = {
  /** With the ones before, as far as they fit; null: this one is too long by itself. */
  keep(ctx: Context, request: Request, question: AskedToCheck): { place: number; cookie: string } | null {
    const { first, questions } = lastAsked(ctx, request)
    const place = first + questions.length
    for (let from = Math.max(0, questions.length - mostAsked); from <= questions.length; from++) {
      const last: LastAsked = { first: first + from, questions: [...questions.slice(from), question] }
      const words = brotliCompressSync(JSON.stringify(last)).toString('base64')
      if (words.length <= mostBytes) return { place, cookie: keptQuestions.cookieFor(ctx, words) }
    }
    return null
  },
  of(ctx: Context, request: Request, place: number): AskedToCheck | null {
    const { first, questions } = lastAsked(ctx, request)
    return questions[place - first] ?? null
  },
  forgotten: keptQuestions.forgotten,
}

/** A few: a cookie is sent with every request. */
const mostAsked = 3

function lastAsked(ctx: Context, request: Request): LastAsked {
  const words = keptQuestions.codeOf(ctx, request)
  if (words === null) return { first: 1, questions: [] }
  return JSON.parse(brotliDecompressSync(Buffer.from(words, 'base64')).toString())
}

/** All that this browser told us: to the check, the plan, the banks and in a letter, and above it in a report, sent or not. `without`: a plan knows its own. */
export async function toldBefore(ctx: Context, request: Request, without?: 'plan'): Promise<Told> {
  const here = keptTold.of(ctx, request)
  const code = followedCode.codeOf(ctx, request) ?? here.report
  const reported = code === undefined ? await toldInDraft(ctx, request) : await toldInReport(ctx, code)
  return { ...here, ...(without !== 'plan' && toldElsewhere(ctx, request)), ...reported }
}

/** What a next report begins with: nothing of one that was sent. */
export function toldUnreported(ctx: Context, request: Request): Told {
  const here = keptTold.of(ctx, request)
  return { ...(here.report === undefined && here), ...toldElsewhere(ctx, request) }
}

async function toldInReport(ctx: Context, code: string): Promise<Told> {
  const report = await findByCode(ctx, code)
  if (!report || report.status === 'rejected' || report.status === 'withdrawn') return {}
  const system = asSystem(ctx, 'reports.read-own')
  const [matter] = await listReportedMatter(system, [report.id])
  if (!matter || matter.isDropped) return {}
  const { stated, own, lossInCents, narrative } = matter
  return given({
    report: code,
    form: matter.fraudForm ?? undefined,
    ...ofStory(narrative, lossInCents !== 0),
    victim: matter.victimKind === 'company' ? 'company' : undefined,
    channel: matter.contactChannel ?? undefined,
    occurredOn: (await listFacts(system, [report.id])).get(report.id)?.occurredOn ?? undefined,
    lossInCents: lossInCents || undefined,
    money: lossInCents === null ? undefined : lossInCents > 0 ? 'yes' : 'no',
    own: own.find(({ kind }) => kind === 'iban')?.text,
    narrative: narrative.trim(),
    ...Object.fromEntries(
      toldIdentifiers.map((field) => [
        field,
        stated.filter(({ role }) => role === roleOfField[field]).map(({ text }) => text),
      ]),
    ),
  })
}

/** As far as somebody got with a report that they did not send. */
async function toldInDraft(ctx: Context, request: Request): Promise<Told> {
  const token = draftTokenOf(ctx, request)
  const draft = token === null ? null : await findDraft(ctx, token)
  if (!draft) return {}
  const { told = {}, situation, own, narrative = '', ...answers } = draft.answers
  const { settled: _settled, situation: _read, ...read } = told
  return given({
    ...read,
    ...ofStory(narrative, answers.money === 'yes'),
    ...(situation !== unknownSituation && situation !== undefined && { form: read.form ?? situation }),
    ...given({
      victim: answers.victim,
      channel: answers.channel,
      occurredOn: answers.occurredOn,
      money: answers.money,
      lossInCents: answers.lossInCents,
      own: own?.[0],
      narrative,
      ...Object.fromEntries(toldIdentifiers.map((field) => [field, answers[field]])),
    }),
  })
}

/** What the words tell that no page of a report asks. */
function ofStory(story: string, isPaid: boolean): Told {
  const [exactly, way] = [caseIn(story), isPaid ? paidByIn(story) : null]
  return { ...(exactly && { case: exactly }), ...(way && { paid: [way] }) }
}

/** What is not known does not hide what another page was told. */
function given(told: { [Fact in keyof Told]: Told[Fact] | undefined }): Told {
  return Object.fromEntries(
    Object.entries(told).filter(
      ([, value]) => value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0),
    ),
  )
}
