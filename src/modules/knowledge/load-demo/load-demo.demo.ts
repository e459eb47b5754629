// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { type CalendarDate, daysAfter, dutchDay } from '#values'
import { selectArticle } from '../article/article.store.ts'
import { knowledgeTransaction } from '../article/who.query.ts'
import { answerComment, sayUnder } from '../discuss-article/discuss-article.command.ts'
import { follow } from '../follow-articles/follow.command.ts'
import { publishArticle } from '../keep-article/publish-article.command.ts'
import { beginArticle } from '../write-article/write-article.command.ts'
import { type DemoArticle, demoArticles } from './demo-articles.data.ts'

const day = 86_400_000
/** Who finds something new in the list at the first sign-in. */
const followers = ['milan-de-wit', 'sharmila-ramdin']

type As = (subject: string, daysAgo: number) => Context

/** Articles of demo organisations: for everybody, for partners and for smaller circles, one of them not looked at in time. */
export async function loadDemoKnowledge(ctx: Context): Promise<void> {
  const subjects = demoArticles.flatMap(({ by, comments = [] }) => [
    by,
    ...comments.flatMap((one) => [one.by, ...(one.answer ? [one.answer.by] : [])]),
  ])
  const people = new Map<string, Actor>()
  for (const subject of new Set([...subjects, ...followers])) {
    const actor = await identities.findPerson(ctx, developmentIssuer, subject)
    if (!actor) return
    people.set(subject, actor)
  }
  const began = ctx.now()
  const as: As = (subject, daysAgo) => {
    const { tx: _, ...rest } = ctx
    const now = () => new Date(ctx.now().getTime() - daysAgo * day)
    return { ...rest, actor: people.get(subject) ?? ctx.actor, now }
  }
  for (const subject of followers) await follow(as(subject, 20), { topic: 'all', value: '' })
  for (const one of demoArticles) await tell(as, one, dutchDay(began))
}

async function tell(as: As, one: DemoArticle, today: CalendarDate): Promise<void> {
  const { by, daysAgo, kind, audience, holderRole, title, summary, body, concepts } = one
  const writer = as(by, daysAgo)
  const id = await beginArticle(writer, {
    kind,
    audience,
    holderRole,
    title,
    summary,
    body,
    concepts,
    reviewOn: daysAfter(today, one.reviewInDays),
    toOrganisations: one.toOrganisations ?? [],
    toPeople: one.toPeople ?? '',
  })
  if (!one.isPublished) return
  const begun = await knowledgeTransaction(writer, (tx) => selectArticle(tx, id))
  await publishArticle(as(by, daysAgo - 1), id, begun?.changes ?? 0)
  for (const [index, comment] of (one.comments ?? []).entries()) {
    const { kind: what, text, answer } = comment
    const said = await sayUnder(as(comment.by, daysAgo - 3 - index), id, { kind: what, text })
    if (answer) await answerComment(as(answer.by, daysAgo - 5 - index), said, { answer: answer.text })
  }
}
