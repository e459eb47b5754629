// SPDX-License-Identifier: EUPL-1.2
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { addressIn, formatDate, formatDateTime, formatNumber, translate } from '#foundation/text'
import { answerForm, contextOf, existing, pageIn, pagingOf } from '#foundation/web'
import { purposeText } from '#modules/agreements'
import { namesOfPeople } from '#modules/partners'
import { Button } from '#ui/button'
import { DeedForms } from '#ui/deed-forms'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { formatMoney, reportCode } from '#values'
import { caseAddress } from '../show-case/case-address.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/show-export.page.ts'
import { exportColumns } from './export-columns.ts'
import { exportDeeds } from './export-deeds.ts'
import { judgeExportAsked } from './export.command.ts'
import { readExport, sumUpExport } from './read-export.query.ts'
import { exportText } from './export-work.text.ts'

/** What somebody wants to take along, with what is in it and why: a colleague says yes to what they saw. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const id = args.params.id ?? ''
  const found = existing(await readExport(ctx, id))
  const { search, reportIds, purpose, more, status, askedBy, askedAt, judgedBy, because } = found
  const names = await namesOfPeople(ctx, [askedBy, judgedBy ?? ''])
  const anchor = search.startsWith('zaak=') ? search.slice('zaak='.length) : null
  const deeds = deedsNow(exportDeeds, found, ctx.actor)
  const sum = await sumUpExport(ctx, reportIds, pageIn(args.request.url))
  const [t, here] = [translate(exportText, language), addressIn(language, `${paths.export}/${id}`)]
  return {
    title: t('titleOne', { count: reportIds.length }),
    purpose: [translate(purposeText, language)(purpose), more].filter(Boolean).join(': '),
    asked: `${names.get(askedBy) ?? ''}, ${formatDateTime(askedAt, language)}`,
    judge: names.get(judgedBy ?? '') ?? '',
    because: because ?? '',
    status,
    sum: sum && {
      forms: sum.forms.map(({ form, count }) => `${form ?? t('noForm')}: ${formatNumber(count, language)}`).join('; '),
      loss: formatMoney(sum.lossInCents, language),
      days: t('days', { first: formatDate(sum.first, language), last: formatDate(sum.last, language) }),
      isWhole: sum.isWhole,
      rows: sum.rows.map((row) => ({
        id: row.id,
        code: reportCode(row.id),
        href: `${addressIn(language, paths.queue)}/${row.id}`,
        form: row.form ?? '',
        loss: row.lossInCents === null ? '' : formatMoney(row.lossInCents, language),
        at: formatDate(row.receivedAt, language),
      })),
      paging: pagingOf(here, sum.page, sum.pages),
    },
    what: anchor
      ? { text: caseCode(anchor), href: caseAddress(language, anchor) }
      : { text: null, href: `${addressIn(language, paths.queue)}${search && `?${search}`}` },
    deeds,
    waits: waitsForAnother(exportDeeds, found, ctx.actor),
    canTake: deeds.some(({ name }) => name === 'take'),
    file: addressIn(language, `${paths.export}/bestand`),
    id,
  }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    const deed = (['approve', 'decline', 'take-back'] as const).find((one) => one === entries.intent)
    if (!deed) throw new Response(null, { status: 400 })
    await judgeExportAsked(ctx, deed, id, entries)
    return `${paths.export}/${id}`
  })
}

export default function ShowExport({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(exportText, language)
  const { title, purpose, asked, judge, because, status, sum, what, deeds, waits, canTake, file, id } = loaderData
  return (
    <WorkbenchPage
      title={title}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.queue)}>{t('back')}</TextLink>}
    >
      <Notice kind={status === 'approved' ? 'ok' : 'info'}>{t(`is-${status}`, { name: judge, because })}</Notice>
      <SummaryList
        items={[
          { term: t('which'), answer: <TextLink href={what.href}>{what.text ?? t('whichQueue')}</TextLink> },
          { term: t('whatFor'), answer: purpose },
          { term: t('asked'), answer: asked },
          ...(sum
            ? [
                { term: t('forms'), answer: sum.forms },
                { term: t('loss'), answer: sum.loss },
                { term: t('at'), answer: sum.days },
              ]
            : []),
          { term: t('holds'), answer: `${exportColumns.map((column) => t(column)).join(', ')}. ${t('holdsNot')}` },
        ]}
      />
      {sum && !sum.isWhole && <Small>{t('notWhole')}</Small>}
      {canTake && (
        <Form action={file} label={t('do')}>
          <HiddenField name="id" value={id} />
          <Button>{t('do')}</Button>
          <Small>{t('more')}</Small>
          <Small>{t('keep')}</Small>
        </Form>
      )}
      {sum && (
        <>
          <Table
            caption={t('rows')}
            columns={(column) => [
              column(t('report'), (row) => <TextLink href={row.href}>{row.code}</TextLink>),
              column(t('form'), (row) => row.form),
              column(t('loss'), { numeric: true }, (row) => row.loss),
              column(t('at'), (row) => row.at),
            ]}
            rows={sum.rows}
          />
          <Pagination {...sum.paging} />
        </>
      )}
      <DeedForms deeds={deeds} waits={waits} title={(name) => t(name === 'take' ? 'do' : name)} because={t('whyNot')} />
    </WorkbenchPage>
  )
}
