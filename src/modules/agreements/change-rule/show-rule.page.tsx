// SPDX-License-Identifier: EUPL-1.2
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { ReasonForm } from '#ui/reason-form'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { adoptRule } from '../adopt-rule/adopt-rule.command.ts'
import { ruleDeeds } from '../adopt-rule/rule-deeds.ts'
import { RuleGround } from '../list-rules/rule-facts.part.tsx'
import { shownRule } from '../sharing-rule/shown-rule.ts'
import type { Route } from './+types/show-rule.page.ts'
import { proposeChange } from './propose-change.command.ts'
import { linesOf } from './rule-difference.ts'
import { findRule } from './rule-desk.query.ts'
import { text } from './rule-desk.text.ts'

const stepWords = { adopt: 'adoptStep', withdraw: 'withdrawStep' } as const
const known = ['load', 'approve', 'take-back', 'replace'] as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, actor } = ctx
  const t = translate(text, language)
  const found = await findRule(ctx, args.params.id)
  const newest = found?.versions[0]
  if (!found || !newest) throw new Response(null, { status: 404 })
  const { status } = newest
  const counts = status === 'draft' || status === 'adopted'
  const desk = addressIn(language, '/werkbank/deelregels')
  const lines = linesOf(newest.content, language)
  const stepName = (step: string) => {
    const plain = known.find((each) => each === step)
    return plain ? t(plain) : t(step === 'adopt' || step === 'withdraw' ? stepWords[step] : 'change')
  }
  return {
    title: newest.content.title[language],
    id: newest.id,
    version: newest.version,
    status,
    desk,
    lead: `${t(status)} · ${t('version')} ${newest.version}`,
    rule: counts
      ? shownRule(
          { ...newest.content, version: newest.version, law: newest.law, status, adoptedBy: newest.adoptedByName },
          language,
        )
      : null,
    appliesWhen: lines.appliesWhen,
    says: lines.outcome[0] ?? '',
    safeguards: lines.safeguards,
    cases: lines.cases,
    law: newest.law,
    deeds: deedsNow(ruleDeeds, newest, actor),
    waits: waitsForAnother(ruleDeeds, newest, actor),
    mayGo: counts,
    proposals: found.proposals.map((each) => ({
      id: each.id,
      isOpen: each.status === 'open',
      text: [
        each.kind === 'withdraw' ? t('withdraw') : t('change'),
        t(`proposal-${each.status}`).toLowerCase(),
        each.proposedByName,
        formatDateTime(each.proposedAt, language),
      ].join(', '),
    })),
    history: found.steps.map((step) => ({
      at: formatDateTime(step.at, language),
      what: `${stepName(step.step)} (${t('version').toLowerCase()} ${step.version})`,
      who: step.actorName ?? t('program'),
      why: step.reason,
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, async (ctx, entries) => {
    const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
    if (entries.intent !== 'withdraw') {
      await adoptRule(ctx, entries.intent === 'take-back' ? 'take-back' : 'adopt', id, entries)
      return `/werkbank/deelregels/${id}`
    }
    const baseVersion = Number.parseInt(one('sequence'), 10) || 0
    const change = { ruleId: id, law: one('law'), baseVersion, content: null, reason: one('reason') }
    return `/werkbank/deelregels/voorstellen/${await proposeChange(ctx, change)}`
  })
}

export default function ShowRule({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, lead, desk, id, rule, proposals, history, appliesWhen, safeguards, cases, says } = loaderData
  const isWaiting = proposals.some((each) => each.isOpen)
  return (
    <WorkbenchPage
      title={title}
      lead={lead}
      answered={actionData}
      actions={<TextLink href={`${desk}/${id}/wijzig`}>{t('propose')}</TextLink>}
    >
      {isWaiting && <Notice kind="info" title={t('openAnyway')} />}
      {proposals.length > 0 && <Heading level={2}>{t('openProposals')}</Heading>}
      <List
        items={proposals.map((each) => (
          <TextLink key={each.id} href={`${desk}/voorstellen/${each.id}`}>
            {each.text}
          </TextLink>
        ))}
      />
      {rule && <Paragraph>{rule.explanation}</Paragraph>}
      {rule && <RuleGround rule={rule} />}
      <Heading level={2}>{t('appliesWhen')}</Heading>
      {appliesWhen.length === 0 ? <Paragraph>{t('anything')}</Paragraph> : <List items={appliesWhen} />}
      <Paragraph>
        <strong>
          {t('says')}: {says}
        </strong>
      </Paragraph>
      {safeguards.length > 0 && <Heading level={2}>{t('safeguards')}</Heading>}
      {safeguards.length > 0 && <List items={safeguards} />}
      <Details summary={`${t('cases')} (${cases.length})`}>
        <List items={cases} />
      </Details>
      <DeedForms
        deeds={loaderData.deeds}
        waits={loaderData.waits}
        title={(deed) => t(deed === 'adopt' ? 'adopt' : 'takeBack')}
        because={t('reasonOfDeed')}
        more={{ adopt: t('adoptHelp'), 'take-back': t('takeBackHelp') }}
        sequence={loaderData.version}
      />
      {loaderData.mayGo && (
        <ReasonForm
          intent="withdraw"
          name="reason"
          title={t('withdrawSubmit')}
          label={t('withdrawReason')}
          fields={{ sequence: String(loaderData.version), law: loaderData.law }}
        />
      )}
      <Heading level={2}>{t('history')}</Heading>
      <Table
        caption={t('history')}
        hideCaption
        columns={(column) => [
          column(t('when'), (step) => step.at),
          column(t('what'), (step) => step.what),
          column(t('who'), (step) => step.who),
          column(t('why'), (step) => step.why),
        ]}
        rows={history}
      />
    </WorkbenchPage>
  )
}
