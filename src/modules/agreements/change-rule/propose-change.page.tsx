// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal, shownErrors } from '#foundation/web'
import { ErrorSummary } from '#ui/form'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List } from '#ui/text'
import { safeguardIds, safeguards } from '../safeguard/safeguards.data.ts'
import { lawIds } from '../sharing-rule/law.text.ts'
import type { RuleContent } from '../sharing-rule/sharing-rule.ts'
import type { Route } from './+types/propose-change.page.ts'
import { changeMessages } from './change-rule.text.ts'
import { proposeChange } from './propose-change.command.ts'
import { text } from './propose-change.text.ts'
import { type Entries, entriesOfRule, readChange } from './read-change.ts'
import { differences } from './rule-difference.ts'
import { findProposal, findRule } from './rule-desk.query.ts'
import { RuleForm } from './rule-form.part.tsx'

const newRule = 'nieuw'
const fieldOf: Record<string, string> = {
  title: 'titleNl',
  explanation: 'explanationNl',
  questionForCounsel: 'counselNl',
  cases: 'caseStory',
  appliesWhen: 'senderKind',
}

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(text, language)
  const { id } = args.params
  const found = id === newRule ? null : await findRule(ctx, id)
  const newest = found?.versions[0]
  if (id !== newRule && !newest) throw new Response(null, { status: 404 })
  const from = new URL(args.request.url).searchParams.get('vanuit') ?? ''
  const earlier = /^[\da-f-]{36}$/.test(from) ? await findProposal(ctx, from) : null
  const content = earlier?.proposal.content ?? newest?.content
  return {
    title: newest ? t('title', { rule: newest.content.title[language] }) : t('newTitle'),
    self: addressIn(language, `/werkbank/deelregels/${id}/wijzig`),
    isNew: newest === undefined,
    law: newest?.law ?? '',
    version: newest?.version ?? 0,
    cases: (newest?.content.cases ?? []).map((each) => ({ value: each.id, text: each.story })),
    safeguards: safeguardIds.map((value) => ({ value, text: safeguards[value][language] })),
    entries: content ? entriesOfRule(content) : ({ inForce: 'yes' } as Entries),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const { id } = args.params
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : '')
  const found = id === newRule ? null : await findRule(ctx, id)
  const newest = found?.versions[0]
  if (id !== newRule && !newest) throw new Response(null, { status: 404 })
  const law = newest?.law ?? lawIds.find((each) => each === one('law')) ?? 'avg'
  const { content, errors } = readChange(entries, newest?.content ?? null)
  const refuse = (fields: { field: string; message: string }[], status: number, changes: string[] = []) =>
    data(
      {
        entries,
        errors: fields.map((each) => ({ ...each, field: fieldOf[each.field] ?? each.field })),
        changes,
        now: newest?.version ?? 0,
      },
      { status },
    )
  const baseVersion = newest ? Number.parseInt(one('version'), 10) || 0 : 0
  let proposal: string
  try {
    const ruleId = newest?.id ?? one('id')
    proposal = await proposeChange(ctx, { ruleId, law, baseVersion, content, unread: errors, reason: one('reason') })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === changeMessages.ruleChangedMeanwhile && newest) {
      const changes = differences(newest.content, content as RuleContent, language)
      const lines = changes.flatMap(({ removed, added }) => [
        ...removed.map((line) => `− ${line}`),
        ...added.map((line) => `+ ${line}`),
      ])
      return refuse([{ field: 'reason', message: messageOf(error.code, language, error.values) }], 409, lines)
    }
    const shown = shownErrors(error.fields, language)
    return refuse(
      shown.length > 0 ? shown : [{ field: 'reason', message: messageOf(error.code, language, error.values) }],
      error.status,
    )
  }
  throw redirect(addressIn(language, `/werkbank/deelregels/voorstellen/${proposal}`), 303)
}

export default function ProposeChange({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const errors = actionData?.errors ?? []
  const changes = actionData?.changes ?? []
  return (
    <WorkbenchPage title={loaderData.title} lead={t('lead')} above={<ErrorSummary errors={errors} />}>
      {changes.length > 0 && (
        <Notice kind="warn" title={t('changed', { now: actionData?.now ?? 0 })}>
          <List items={changes} />
        </Notice>
      )}
      <RuleForm {...loaderData} entries={actionData?.entries ?? loaderData.entries} errors={errors} />
    </WorkbenchPage>
  )
}
