// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { answerForms, contextOf, existing } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Lines, Paragraph } from '#ui/text'
import { paths, proposalPath } from '../intervention/addresses.ts'
import { statusText } from '../intervention/intervention.text.ts'
import { proposeText } from '../propose-change/propose.text.ts'
import type { Route } from './+types/show-proposal.page.ts'
import { approveProposal, declineProposal, takeBackProposal } from './judge-change.command.ts'
import { judgeText } from './judge.text.ts'
import { fieldLabel } from './field-label.ts'
import { findProposal } from './list-proposals.query.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await findProposal(contextOf(args), args.params.id))
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForms(args, proposalPath(id), {
    approve: (ctx) => approveProposal(ctx, id),
    decline: (ctx, entries) => declineProposal(ctx, id, entries),
    'take-back': (ctx) => takeBackProposal(ctx, id),
  })
}

export default function ShowProposal({ loaderData: proposal, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(judgeText, language)
  const p = translate(proposeText, language)
  const status = statusText[language][proposal.status]
  return (
    <WorkbenchPage
      title={proposal.title}
      lead={t(proposal.isNew ? 'newOne' : 'change')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <Paragraph>
        {t('by', { organisation: proposal.organisation, date: formatDate(new Date(proposal.proposedAt), language) })}{' '}
        {t('why', { why: proposal.why })}
      </Paragraph>
      <Paragraph>
        {proposal.oldStatus
          ? t('statusFrom', { from: statusText[language][proposal.oldStatus], status })
          : t('status', { status })}
      </Paragraph>
      {proposal.state !== 'open' && (
        <Notice kind={proposal.state === 'approved' ? 'ok' : 'info'}>
          <Paragraph>
            {t(proposal.state, { because: proposal.because ?? '' })}{' '}
            {proposal.state === 'approved' && (
              <TextLink href={addressIn(language, `${paths.public}/${proposal.code}`)}>{t('see')}</TextLink>
            )}
          </Paragraph>
        </Notice>
      )}
      {proposal.isOutdated && <Notice kind="warn" more={t('outdated')} />}
      <Heading level={2}>{t('changes')}</Heading>
      {proposal.changes.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      {proposal.changes.length > 0 && (
        <Table
          caption={t('changes')}
          hideCaption
          columns={(column) => [
            column(t('field'), ({ field }) => fieldLabel(field, p, p('english'))),
            !proposal.isNew && column(t('before'), ({ before }) => <Lines text={before} />),
            column(t('after'), ({ after }) => <Lines text={after} />),
          ]}
          rows={proposal.changes}
          keyOf={({ field }) => field}
        />
      )}
      {proposal.state === 'open' && <Heading level={2}>{t('judge')}</Heading>}
      <DeedForms deeds={proposal.deeds} waits={proposal.waits} title={t} because={t('because')} />
    </WorkbenchPage>
  )
}
