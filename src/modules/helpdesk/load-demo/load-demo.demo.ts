// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { approveAnswer, proposeAnswer } from '../answer-question/answer-question.command.ts'
import { askQuestion } from '../ask-question/ask-question.command.ts'
import { proposeExample } from '../propose-example/propose-example.command.ts'
import { publishAnswer } from '../publish-answer/publish-answer.command.ts'
import { showForExpert } from '../show-question/show-question.query.ts'
import { joinExperts, triageQuestion } from '../triage-question/triage-question.command.ts'
import { demoQuestions, demoExperts, type DemoQuestion } from './demo-questions.data.ts'

const day = 86_400_000

/** Invented questions at every step: one that is too late, one for a second pair of eyes, and published answers to search. */
export async function loadDemoHelpdesk(ctx: Context): Promise<void> {
  const people = new Map<string, Actor>()
  for (const subject of [...demoExperts.map((one) => one.subject), ...demoQuestions.map((one) => one.by)]) {
    const actor = await identities.findPerson(ctx, developmentIssuer, subject)
    if (!actor) return
    people.set(subject, actor)
  }
  const as = (subject: string, daysAgo: number): Context => {
    const { tx: _, ...rest } = ctx
    const now = () => new Date(ctx.now().getTime() - daysAgo * day)
    return { ...rest, actor: people.get(subject) ?? ctx.actor, now }
  }
  for (const { subject, knows } of demoExperts) await joinExperts(as(subject, 60), { intent: 'experts', knows })
  for (const one of demoQuestions) await tell(as, one)
}

async function tell(as: (subject: string, daysAgo: number) => Context, one: DemoQuestion): Promise<void> {
  const { by, daysAgo, title, text, triage, answer, isApproved, published } = one
  const id = await askQuestion(as(by, daysAgo), { title, text })
  if (!triage) return
  const { expert, second } = triage
  const writer = as(expert, daysAgo - 1)
  if (writer.actor.kind !== 'person') return
  const version = async () => String((await showForExpert(writer, id, 'answer-question'))?.version)
  const isSharing = one.sharing ? 'yes' : 'no'
  await triageQuestion(writer, id, {
    expert: writer.actor.id,
    urgency: triage.urgency,
    isSharing,
    sequence: await version(),
  })
  if (!answer) return
  await proposeAnswer(as(expert, daysAgo - 2), id, { answer, ...one.sharing, sequence: await version() })
  if (!isApproved) return
  await approveAnswer(as(second, daysAgo - 3), id, { sequence: await version() })
  if (!published) return
  const { audience, exampleOf } = published
  const open = { title, question: published.question, answer, audience, noPeople: 'yes', sequence: await version() }
  await publishAnswer(as(second, daysAgo - 4), id, open)
  if (exampleOf) await proposeExample(as(second, daysAgo - 4), id, { ruleId: exampleOf })
}
