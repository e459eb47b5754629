// SPDX-License-Identifier: EUPL-1.2
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForms, contextOf } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { outcomeText } from '../sharing-question/sharing-question.text.ts'
import { proposalDeeds } from '../sharing-rule/proposal.ts'
import { noRule } from '../sharing-rule/sharing-rule.ts'
import type { Route } from './+types/show-proposal.page.ts'
import { approveProposal, declineProposal, takeBackProposal } from './decide-proposal.command.ts'
import { type Difference, differences } from './rule-difference.ts'
import { findProposal } from './rule-desk.query.ts'
import { text } from './rule-desk.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, actor } = ctx
  const t = translate(text, language)
  const found = /^[\da-f-]{36}$/.test(args.params.id) ? await findProposal(ctx, args.params.id) : null
  if (!found) throw new Response(null, { status: 404 })
  const { proposal, newest, results } = found
  const counting = newest?.status === 'withdrawn' ? null : (newest?.content ?? null)
  const isOpen = proposal.status === 'open'
  const now = newest?.version ?? 0
  const isRight = now === proposal.baseVersion && results.every((result) => result.isRight)
  const because = (ids: readonly string[]) => ids.map((id) => (id === noRule ? t('noRule') : id)).join(', ')
  const desk = addressIn(language, '/werkbank/deelregels')
  const rule = (proposal.content ?? newest?.content)?.title[language] ?? proposal.ruleId
  return {
    title: t('proposalTitle', { rule }),
    ruleHref: newest ? `${desk}/${proposal.ruleId}` : null,
    ruleTitle: rule,
    againHref: proposal.content && `${desk}/${newest ? proposal.ruleId : 'nieuw'}/wijzig?vanuit=${proposal.id}`,
    status: proposal.status,
    proposedBy: t('proposedBy', { name: proposal.proposedByName, at: formatDateTime(proposal.proposedAt, language) }),
    reason: t('because', { reason: proposal.reason }),
    decided:
      proposal.decidedAt &&
      `${t('decidedBy', {
        status: t(`proposal-${proposal.status}`),
        name: proposal.decidedByName ?? '',
        at: formatDateTime(proposal.decidedAt, language),
      })} ${proposal.decisionReason ?? ''}`,
    moved: isOpen && now !== proposal.baseVersion ? { base: proposal.baseVersion, now } : null,
    differences: isOpen ? differences(counting, proposal.content, language) : [],
    isOpen,
    deeds: deedsNow(proposalDeeds, proposal, actor).filter(({ name }) => name !== 'approve' || isRight),
    waits: waitsForAnother(proposalDeeds, proposal, actor),
    count: results.length,
    broken: results
      .filter((result) => !result.isRight)
      .map((result) =>
        t('brokenCase', {
          story: result.case.story,
          expected: `${outcomeText[language][result.case.expect]} (${because([result.case.because])})`,
          found: outcomeText[language][result.found],
          because: because(result.foundBecause),
        }),
      ),
  }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  if (!/^[\da-f-]{36}$/.test(id)) throw new Response(null, { status: 404 })
  return answerForms(args, '/werkbank/deelregels', {
    approve: (ctx) => approveProposal(ctx, id),
    decline: (ctx, entries) => declineProposal(ctx, id, entries),
    'take-back': (ctx) => takeBackProposal(ctx, id),
  })
}

export default function ShowProposal({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, proposedBy, reason, decided, moved, againHref, isOpen, broken, count, ruleHref, ruleTitle } =
    loaderData
  return (
    <WorkbenchPage title={title} answered={actionData}>
      <Paragraph>
        {proposedBy} {reason}
      </Paragraph>
      {ruleHref && (
        <Paragraph>
          <TextLink href={ruleHref}>{ruleTitle}</TextLink>
        </Paragraph>
      )}
      {decided && <Notice kind="info" title={decided} />}
      {moved && (
        <Notice kind="warn" title={t('moved', moved)}>
          {againHref && <TextLink href={againHref}>{t('again', moved)}</TextLink>}
        </Notice>
      )}
      {isOpen && (
        <>
          <Heading level={2}>{t('difference')}</Heading>
          <Differences list={loaderData.differences} />
          <Heading level={2}>{t('ran')}</Heading>
          <Paragraph>
            {broken.length === 0 ? (
              <Status kind="ok" text={t('allRight', { count })} />
            ) : (
              <strong>{t('someBroken', { broken: broken.length, count })}</strong>
            )}
          </Paragraph>
          {broken.length > 0 && <List items={broken} />}
          <Heading level={2}>{t('decide')}</Heading>
          <DeedForms
            deeds={loaderData.deeds}
            waits={loaderData.waits}
            title={(name) => t(`do-${name}`)}
            because={t('declineReason')}
          />
        </>
      )}
    </WorkbenchPage>
  )
}

function Differences({ list }: { list: Difference[] }) {
  const t = useText(text)
  if (list.length === 0) return <Paragraph>{t('nothing')}</Paragraph>
  const marked = (mark: 'removed' | 'added', lines: string[]) =>
    lines.map((line) => (
      <>
        <strong>{`${t(mark)}:`}</strong> {mark === 'removed' ? <del>{line}</del> : <ins>{line}</ins>}
      </>
    ))
  return (
    <SummaryList
      items={list.map(({ part, removed, added }) => ({
        term: t(`part-${part}`),
        answer: <List items={[...marked('removed', removed), ...marked('added', added)]} />,
      }))}
    />
  )
}
