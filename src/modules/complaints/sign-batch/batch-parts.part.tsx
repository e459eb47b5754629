// SPDX-License-Identifier: EUPL-1.2
import { Irrevocable } from '#ui/deeds'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import type { batchView } from './batch-view.query.ts'
import { showBatchText } from './sign-batch.text.ts'

type View = ReturnType<typeof batchView>

/** What whoever signs should see first of the drafts on this page: payments beside the loss, and payments that no bank will be asked about. */
export function SignFirst({ view, unasked }: { view: View; unasked: { draft: string; text: string }[] }) {
  const t = useText(showBatchText)
  const lines = view.drafts.flatMap(({ key, href, name, row, remarks }) => {
    const own = unasked.filter(({ draft }) => draft === key).map(({ text }) => text)
    return [...remarks, ...own].map((text) => ({ key: `${key} ${text}`, href, name: `${name} (${row})`, text }))
  })
  if (lines.length === 0) return null
  return (
    <Notice kind="warn" title={t('signFirst')}>
      <Paragraph>{t('signFirstMore')}</Paragraph>
      <List
        items={lines.map(({ key, href, name, text }) => (
          <span key={key}>
            <TextLink href={href}>{name}</TextLink>: {text}
          </span>
        ))}
      />
    </Notice>
  )
}

/** One signature for every draft of the list, by whoever may. */
export function SignList({ view }: { view: View }) {
  const t = useText(showBatchText)
  return (
    <>
      <Heading level={2}>{t('signTitle')}</Heading>
      {view.whyNotSign ? (
        <Notice kind="warn" title={t('signNot')} more={view.whyNotSign} />
      ) : (
        <Details summary={t('sign', { count: view.waiting })}>
          <Form label={t('signTitle')} submit={t('signSure')}>
            <HiddenField name="intent" value="sign" />
            <HiddenField name="seen" value={view.seen} />
            <Paragraph>{t('signMore', { company: view.company })}</Paragraph>
            <Irrevocable what={`${view.title} · ${view.company} · ${t('caption', { count: view.waiting })}`} />
          </Form>
        </Details>
      )}
    </>
  )
}

/** The drafts and what became of them: what looks like another case first. */
export function DraftList({ view, paging }: { view: View; paging: Parameters<typeof Pagination>[0] }) {
  const t = useText(showBatchText)
  if (view.drafts.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('list')}</Heading>
      <Table
        caption={t('caption', { count: view.all })}
        columns={(column) => [
          column(t('case'), (draft) => <TextLink href={draft.href}>{draft.name}</TextLink>),
          column(t('row'), (draft) => draft.row),
          column(t('day'), (draft) => draft.day),
          column(t('amount'), { numeric: true }, (draft) => draft.amount),
          column(t('to'), (draft) => draft.named),
          column(t('state'), (draft) => (
            <>
              <Status kind={draft.look} text={draft.status} />
              {draft.like && draft.likeHref && (
                <>
                  {' '}
                  <Status kind="warn" text={t('alike')} />{' '}
                  <TextLink href={draft.likeHref} hiddenText={draft.name}>
                    {draft.like}
                  </TextLink>
                </>
              )}
            </>
          )),
        ]}
        rows={view.drafts}
      />
      <Pagination {...paging} />
    </>
  )
}

/** Rows that became no draft, with what to do, and all of them as a file for a spreadsheet. */
export function LeftRows({ here, view }: { here: string; view: View }) {
  const t = useText(showBatchText)
  if (view.left.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('left')}</Heading>
      <Paragraph>{t('leftMore')}</Paragraph>
      <List
        items={[
          ...(view.hasWorkbook
            ? [
                <TextLink key="xlsx" href={`${here}/rijen?als=xlsx`} download>
                  {t('downloadXlsx')}
                </TextLink>,
              ]
            : []),
          <TextLink key="csv" href={`${here}/rijen`} download>
            {t('download')}
          </TextLink>,
        ]}
      />
      <Table
        caption={t('left')}
        hideCaption
        columns={(column) => [
          column(t('row'), (cells) => cells.row),
          column(t('question'), (cells) => cells.question),
          column(t('cell'), (cells) => cells.cell),
          column(t('why'), (cells) => cells.message),
        ]}
        rows={view.left}
      />
      {view.leftCount > view.left.length && <Small>{t('leftFirst', { count: view.left.length })}</Small>}
    </>
  )
}
